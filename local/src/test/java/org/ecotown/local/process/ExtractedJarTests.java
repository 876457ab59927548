package org.ecotown.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ecotown.local.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ExtractedJarTests {

	@TempDir
	Path folder;

	@Test
	void extractionOfTheSameContentIsUsedAgain() throws IOException {
		Path jar = Files.writeString(this.folder.resolve("x-1.jar"), "not really a jar");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> ExtractedJar.of(jar, cache()))
			.withMessage("extract.failed");
		String hash = Files.readAllLines(cache().resolve("jar.hash")).getLast();
		Path done = Files.createDirectory(cache().resolve(hash));
		assertThat(ExtractedJar.of(jar, cache())).isEqualTo(new ExtractedJar(done, done.resolve("x-1.jar")));
	}

	@Test
	void otherContentOfTheSameSizeAndTimeIsNotMistaken() throws IOException {
		Path jar = Files.writeString(this.folder.resolve("x-1.jar"), "first");
		var time = Files.getLastModifiedTime(jar);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> ExtractedJar.of(jar, cache()));
		String first = Files.readAllLines(cache().resolve("jar.hash")).getLast();
		Files.delete(jar);
		Files.writeString(jar, "other");
		Files.setLastModifiedTime(jar, time);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> ExtractedJar.of(jar, cache()));
		assertThat(Files.readAllLines(cache().resolve("jar.hash")).getLast()).isNotEqualTo(first);
	}

	@Test
	void deletedTreeLeavesItsNeighbours() throws IOException {
		Files.createDirectories(this.folder.resolve("a/b/c"));
		Files.createDirectories(this.folder.resolve("d"));
		ExtractedJar.deleteTree(this.folder.resolve("a"));
		try (Stream<Path> left = Files.list(this.folder)) {
			assertThat(left.map(path -> path.getFileName().toString()).collect(Collectors.toSet()))
				.isEqualTo(Set.of("d"));
		}
	}

	private Path cache() {
		return this.folder.resolve("cache");
	}

}
