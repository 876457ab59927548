package org.ecotown.local.supervise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The supervisor's ear: a Unix domain socket, one request line, answer lines, then
 * {@code ok} or {@code failed}. Its folder is the owner's alone.
 */
final class ControlSocket implements AutoCloseable {

	static final String OK = "ok";

	static final String FAILED = "failed";

	/** Linux allows 107 bytes, macOS 103. */
	private static final int LONGEST_PATH = 100;

	private final ServerSocketChannel server;

	private final Path path;

	private ControlSocket(ServerSocketChannel server, Path path) {
		this.server = server;
		this.path = path;
	}

	/**
	 * @param handler gets the request line and a sink for answer lines; what it throws
	 * becomes {@code failed}
	 */
	static ControlSocket listen(Path home, BiConsumer<String, Consumer<String>> handler) throws IOException {
		Path path = pathFor(home);
		Files.deleteIfExists(path);
		ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
		server.bind(UnixDomainSocketAddress.of(path));
		Thread.ofVirtual().name("control").start(() -> accept(server, handler));
		return new ControlSocket(server, path);
	}

	private static Path pathFor(Path home) throws IOException {
		Path preferred = home.resolve("control").resolve("socket");
		if (preferred.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_PATH) {
			Files.createDirectories(preferred.getParent());
			Files.setPosixFilePermissions(preferred.getParent(), PosixFilePermissions.fromString("rwx------"));
			return preferred;
		}
		return Files.createTempDirectory(Path.of("/tmp"), "ecotown").resolve("socket");
	}

	private static void accept(ServerSocketChannel server, BiConsumer<String, Consumer<String>> handler) {
		while (server.isOpen()) {
			try {
				SocketChannel client = server.accept();
				Thread.ofVirtual().start(() -> serve(client, handler));
			}
			catch (ClosedChannelException ex) {
				return;
			}
			catch (IOException ex) {
				// this client only
			}
		}
	}

	private static void serve(SocketChannel client, BiConsumer<String, Consumer<String>> handler) {
		try (client;
				BufferedReader in = new BufferedReader(Channels.newReader(client, StandardCharsets.UTF_8));
				PrintWriter out = new PrintWriter(Channels.newWriter(client, StandardCharsets.UTF_8), true)) {
			String request = in.readLine();
			if (request == null) {
				return;
			}
			try {
				handler.accept(request, out::println);
				out.println(OK);
			}
			catch (RuntimeException ex) {
				out.println(FAILED);
			}
		}
		catch (IOException ex) {
			// the client went away
		}
	}

	/**
	 * Asks a supervisor and hands on its answer lines.
	 * @return whether it said ok
	 */
	static boolean ask(String socket, String request, Consumer<String> lines) throws IOException {
		try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
				BufferedReader in = new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8));
				PrintWriter out = new PrintWriter(Channels.newWriter(channel, StandardCharsets.UTF_8), true)) {
			out.println(request);
			String last = "";
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				if (!line.equals(OK) && !line.equals(FAILED)) {
					lines.accept(line);
				}
				last = line;
			}
			return last.equals(OK);
		}
	}

	String path() {
		return this.path.toString();
	}

	@Override
	public void close() throws IOException {
		this.server.close();
		Files.deleteIfExists(this.path);
	}

}
