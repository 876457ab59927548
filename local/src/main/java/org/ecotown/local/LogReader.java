package org.ecotown.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.ecotown.local.layout.Folders;
import org.ecotown.local.supervise.LogTail;

/**
 * Prints the logs, and what is added to them.
 */
final class LogReader {

	/** In the order a request passes them. */
	static final List<String> NAMES = List.of("launcher", "gateway", "auth", "agreements-service",
			"enterprises-service", "training-service", "postgres");

	private static final int LINES_OF_ONE = 200;

	private static final int LINES_OF_EACH = 20;

	private final Folders folders;

	private final PrintStream out;

	LogReader(Folders folders, PrintStream out) {
		this.folders = folders;
		this.out = out;
	}

	/** With {@code follow} it returns only when the program is ended. */
	void print(List<String> names, boolean follow) {
		boolean one = names.size() == 1;
		List<Follower> followers = names.stream().map(name -> new Follower(name, !one)).toList();
		names.forEach(
				name -> emit(LogTail.of(this.folders.logOf(name), one ? LINES_OF_ONE : LINES_OF_EACH), name, !one));
		while (follow) {
			followers.forEach(Follower::printNew);
			try {
				Thread.sleep(250);
			}
			catch (InterruptedException ex) {
				return;
			}
		}
	}

	private void emit(String text, String name, boolean prefixed) {
		text.lines().forEach(line -> this.out.println(prefixed ? name + " | " + line : line));
	}

	private final class Follower {

		private final String name;

		private final boolean prefixed;

		private long position;

		Follower(String name, boolean prefixed) {
			this.name = name;
			this.prefixed = prefixed;
			this.position = file().toFile().length();
		}

		private Path file() {
			return LogReader.this.folders.logOf(this.name);
		}

		/** Whole lines only; a rotated file is read from its beginning. */
		void printNew() {
			if (!Files.exists(file())) {
				return;
			}
			try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.READ)) {
				if (channel.size() < this.position) {
					this.position = 0;
				}
				ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(channel.size() - this.position, 1 << 20));
				channel.read(buffer, this.position);
				int end = buffer.position();
				while (end > 0 && buffer.get(end - 1) != '\n') {
					end--;
				}
				emit(new String(buffer.array(), 0, end, StandardCharsets.UTF_8), this.name, this.prefixed);
				this.position += end;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
