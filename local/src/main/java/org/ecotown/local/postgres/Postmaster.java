package org.ecotown.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code postmaster.pid} says about a server on a data directory.
 */
record Postmaster(long pid, int port) {

	/** The live server on this directory, whoever started it. */
	static Optional<Postmaster> on(Path dataDirectory) {
		return read(dataDirectory).filter(found -> found.isAlive() && found.serves(dataDirectory));
	}

	/** Whether the file names a live process that is not a server on this directory. */
	static boolean isStranger(Path dataDirectory) {
		return read(dataDirectory).filter(found -> found.isAlive() && !found.serves(dataDirectory)).isPresent();
	}

	private static Optional<Postmaster> read(Path dataDirectory) {
		Path file = dataDirectory.resolve("postmaster.pid");
		try {
			if (!Files.exists(file)) {
				return Optional.empty();
			}
			List<String> lines = Files.readAllLines(file);
			if (lines.size() < 4) {
				return Optional.empty();
			}
			return Optional
				.of(new Postmaster(Long.parseLong(lines.get(0).strip()), Integer.parseInt(lines.get(3).strip())));
		}
		catch (IOException | NumberFormatException ex) {
			return Optional.empty();
		}
	}

	private boolean isAlive() {
		return ProcessHandle.of(this.pid).map(ProcessHandle::isAlive).orElse(false);
	}

	private boolean serves(Path dataDirectory) {
		return ProcessHandle.of(this.pid)
			.flatMap(handle -> handle.info().commandLine())
			.map(line -> line.contains(dataDirectory.toString()))
			.orElse(true);
	}

}
