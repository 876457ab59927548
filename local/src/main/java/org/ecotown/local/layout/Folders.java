package org.ecotown.local.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The checkout with the built jars, and the data folder that survives between runs.
 */
public record Folders(Path checkout, Path home) {

	public Folders {
		checkout = checkout.toAbsolutePath().normalize();
		home = home.toAbsolutePath().normalize();
	}

	/** The newest executable jar that Maven built for the service. */
	public Optional<Path> jarOf(Service service) {
		Path target = this.checkout.resolve(service.id()).resolve("target");
		if (!Files.isDirectory(target)) {
			return Optional.empty();
		}
		Pattern name = Pattern.compile(Pattern.quote(service.id()) + "-\\d[^-]*(-SNAPSHOT)?\\.jar");
		try (Stream<Path> files = Files.list(target)) {
			return files.filter(file -> name.matcher(file.getFileName().toString()).matches())
				.max(Comparator.comparing(file -> file.toFile().lastModified()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Everything under here can be made again. */
	public Path cache() {
		return this.home.resolve("cache");
	}

	/** Copies of this launcher that the front script runs. */
	public Path launcher() {
		return this.home.resolve("launcher");
	}

	public Path postgresData() {
		return this.home.resolve("postgres");
	}

	public Path logs() {
		return this.home.resolve("logs");
	}

	public Path logOf(String name) {
		return logs().resolve(name + ".log");
	}

	public Path state() {
		return this.home.resolve("state.json");
	}

	public Path lock() {
		return this.home.resolve("lock");
	}

	public Path secrets() {
		return this.home.resolve("secrets.properties");
	}

	public Path referenceLoaded() {
		return this.home.resolve("reference.loaded");
	}

	/** The home is its owner's alone. */
	public void create() {
		try {
			Files.createDirectories(this.home);
			Files.setPosixFilePermissions(this.home, PosixFilePermissions.fromString("rwx------"));
			Files.createDirectories(cache());
			Files.createDirectories(logs());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
