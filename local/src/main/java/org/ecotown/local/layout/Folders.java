package org.ecotown.local.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ecotown.local.text.Refusal;

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

	/**
	 * What {@code reset} deletes, in this order: interrupted, it leaves nothing that says
	 * there is more than there is. A home may lie among other files, so it is a list of
	 * names, never "everything".
	 */
	public List<Path> data() {
		return Stream
			.concat(Stream.of(referenceLoaded(), postgresData()),
					Stream
						.of("postgres.part", "postgres.password", "secrets.properties", "secrets.properties.part",
								"state.json", "state.json.part", "control", "logs")
						.map(this.home::resolve))
			.toList();
	}

	/**
	 * The home is its owner's alone. A folder in which somebody else keeps files does not
	 * become one: they would lose access to it.
	 */
	public void create() {
		try {
			refuseSomebodysFolder();
			Files.createDirectories(this.home);
			Files.setPosixFilePermissions(this.home, PosixFilePermissions.fromString("rwx------"));
			Files.createDirectories(cache());
			Files.createDirectories(logs());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void refuseSomebodysFolder() throws IOException {
		if (!Files.isDirectory(this.home) || Files.exists(lock())) {
			return;
		}
		Set<Path> own = Stream.concat(data().stream(), Stream.of(cache(), launcher())).collect(Collectors.toSet());
		try (Stream<Path> children = Files.list(this.home)) {
			if (!children.allMatch(own::contains)) {
				throw new Refusal("home.foreign", this.home.toString());
			}
		}
	}

}
