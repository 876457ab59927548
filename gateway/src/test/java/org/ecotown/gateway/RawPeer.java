package org.ecotown.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A peer that keeps what comes over each of its connections byte by byte, and answers a
 * request when it has read it, or its head where it is asked to.
 */
final class RawPeer implements AutoCloseable {

	private static final byte[] ANSWER = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 11\r\n\r\n{\"ok\":true}"
		.getBytes(StandardCharsets.US_ASCII);

	/** What asks for an answer before the body has come. */
	static final String EARLY = "X-Answer: early";

	private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: (\\d+)\r\n");

	final List<Connection> connections = new CopyOnWriteArrayList<>();

	private final ServerSocket server;

	RawPeer() throws IOException {
		this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		Thread.ofVirtual().start(this::accept);
	}

	String url() {
		return "http://127.0.0.1:" + this.server.getLocalPort();
	}

	private void accept() {
		try {
			while (true) {
				Connection connection = new Connection(this.server.accept());
				this.connections.add(connection);
				Thread.ofVirtual().start(connection::read);
			}
		}
		catch (IOException ex) {
			// closed
		}
	}

	@Override
	public void close() throws IOException {
		this.server.close();
		for (Connection connection : this.connections) {
			connection.socket.close();
		}
	}

	static final class Connection {

		private final Socket socket;

		private final StringBuffer received = new StringBuffer();

		volatile boolean ended;

		private Connection(Socket socket) {
			this.socket = socket;
		}

		/** All that came. */
		String received() {
			return this.received.toString();
		}

		private static boolean isAnswered(String request) {
			int end = request.indexOf("\r\n\r\n");
			if (end < 0) {
				return false;
			}
			Matcher length = LENGTH.matcher(request.substring(0, end + 2));
			int body = length.find() ? Integer.parseInt(length.group(1)) : 0;
			return request.contains(EARLY) ? request.length() == end + 4 : request.length() == end + 4 + body;
		}

		private void read() {
			try (this.socket) {
				InputStream in = this.socket.getInputStream();
				int head = 0;
				for (int next = in.read(); next >= 0; next = in.read()) {
					this.received.append((char) next);
					if (isAnswered(this.received.substring(head))) {
						head = this.received.length();
						this.socket.getOutputStream().write(ANSWER);
					}
				}
			}
			catch (IOException ex) {
				// the gateway has closed it
			}
			finally {
				this.ended = true;
			}
		}

	}

}
