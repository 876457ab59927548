package org.ecotown.local.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.ecotown.local.layout.Folders;
import org.ecotown.local.layout.Service;

/**
 * Which services have no jar, or one older than something it is made of. Folders count
 * like files: deleting a source changes the time of its folder.
 */
final class Freshness {

	private static final Set<String> NOT_SOURCES = Set.of("target", "node_modules", "dist", "test-results",
			"playwright-report", "coverage", "test");

	private final Folders folders;

	Freshness(Folders folders) {
		this.folders = folders;
	}

	List<Service> stale() {
		FileTime shared = newest(Stream.of("pom.xml", "platform", "agreements-contract")
			.map((name) -> this.folders.checkout().resolve(name))
			.toList());
		return Stream.of(Service.values()).filter(service -> isStale(service, shared)).toList();
	}

	/** The stamp tells of a build that found nothing to do and left an old jar. */
	Path stampOf(Service service) {
		return this.folders.cache().resolve("built").resolve(service.id());
	}

	private boolean isStale(Service service, FileTime shared) {
		Path module = this.folders.checkout().resolve(service.id());
		FileTime built = this.folders.jarOf(service).map(Freshness::builtAt).orElse(null);
		if (built == null) {
			return true;
		}
		FileTime stamped = timeOf(stampOf(service));
		FileTime since = (stamped.compareTo(built) > 0) ? stamped : built;
		List<Path> sources = (service == Service.GATEWAY)
				? List.of(module.resolve("pom.xml"), module.resolve("src"), this.folders.checkout().resolve("web"))
				: List.of(module.resolve("pom.xml"), module.resolve("src"));
		return shared.compareTo(since) > 0 || newest(sources).compareTo(since) > 0;
	}

	/**
	 * Reproducible builds give the executable jar a fixed time; the plain jar that Spring
	 * Boot keeps beside it tells when it was built.
	 */
	private static FileTime builtAt(Path jar) {
		Path original = jar.resolveSibling(jar.getFileName() + ".original");
		return timeOf(Files.exists(original) ? original : jar);
	}

	private static FileTime newest(List<Path> roots) {
		Newest newest = new Newest();
		try {
			for (Path root : roots) {
				if (Files.exists(root)) {
					Files.walkFileTree(root, newest);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return newest.time;
	}

	private static FileTime timeOf(Path file) {
		try {
			return Files.exists(file) ? Files.getLastModifiedTime(file) : FileTime.fromMillis(0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static final class Newest extends SimpleFileVisitor<Path> {

		private FileTime time = FileTime.fromMillis(0);

		@Override
		public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
			String name = folder.getFileName().toString();
			if (NOT_SOURCES.contains(name) || name.startsWith(".")) {
				return FileVisitResult.SKIP_SUBTREE;
			}
			// building adds target/, dist/ or node_modules/ to a module's own folder
			if (!Files.exists(folder.resolve("pom.xml")) && !Files.exists(folder.resolve("package.json"))) {
				take(attributes);
			}
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
			take(attributes);
			return FileVisitResult.CONTINUE;
		}

		private void take(BasicFileAttributes attributes) {
			if (attributes.lastModifiedTime().compareTo(this.time) > 0) {
				this.time = attributes.lastModifiedTime();
			}
		}

	}

}
