package org.ecotown.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The AOT cache (JEP 514) beside an extracted jar, recorded by a run of its own
 * ({@link CacheRecording}). A half-written cache never gets the final name.
 *
 * @param file the cache
 */
record StartupCache(Path file) {

	/**
	 * A cache is good for one JVM and one place; elsewhere the JVM would ignore it
	 * silently.
	 */
	static StartupCache of(ExtractedJar jar) {
		String place = Integer.toHexString(jar.folder().toString().hashCode());
		return new StartupCache(jar.folder().resolve("java-" + Runtime.version() + "-" + place + ".aot"));
	}

	boolean exists() {
		return Files.isRegularFile(this.file);
	}

	private Path part() {
		return this.file.resolveSibling(this.file.getFileName() + ".part");
	}

	/** For a run that serves. */
	Optional<String> use() {
		return exists() ? Optional.of("-XX:AOTCache=" + this.file) : Optional.empty();
	}

	/** For a run that records. */
	String record() {
		return "-XX:AOTCacheOutput=" + part();
	}

	/** Call after the recording process has ended by itself. */
	void keep() {
		try {
			if (Files.isRegularFile(part())) {
				Files.move(part(), this.file, StandardCopyOption.ATOMIC_MOVE);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A recording that was killed leaves nothing behind. */
	void forget() {
		try {
			Files.deleteIfExists(part());
			// what the JVM writes first
			Files.deleteIfExists(part().resolveSibling(part().getFileName() + ".config"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
