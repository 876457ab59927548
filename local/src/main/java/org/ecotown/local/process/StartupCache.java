package org.ecotown.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The AOT cache (JEP 514) beside an extracted jar: recorded while the service runs the
 * first time and written when it stops in good order. A half-written cache never gets the
 * final name.
 *
 * @param file the cache
 * @param wanted whether to record one where there is none; writing it makes the first
 * stop slow
 */
record StartupCache(Path file, boolean wanted) {

	/**
	 * A cache is good for one JVM and one place; elsewhere the JVM would ignore it
	 * silently.
	 */
	static StartupCache of(ExtractedJar jar, boolean wanted) {
		String place = Integer.toHexString(jar.folder().toString().hashCode());
		return new StartupCache(jar.folder().resolve("java-" + Runtime.version() + "-" + place + ".aot"), wanted);
	}

	boolean exists() {
		return Files.isRegularFile(this.file);
	}

	private Path part() {
		return this.file.resolveSibling(this.file.getFileName() + ".part");
	}

	boolean records() {
		return this.wanted && !exists();
	}

	Optional<String> option() {
		if (exists()) {
			return Optional.of("-XX:AOTCache=" + this.file);
		}
		return this.wanted ? Optional.of("-XX:AOTCacheOutput=" + part()) : Optional.empty();
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
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
