package org.ecotown.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.ecotown.local.layout.Folders;
import org.ecotown.local.supervise.RunLock;
import org.ecotown.local.text.Messages;
import org.ecotown.local.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ResetCommandTests {

	private static final List<String> DATA = List.of("postgres/PG_VERSION", "logs/auth.log.1", "secrets.properties",
			"reference.loaded", "state.json");

	private static final List<String> PROGRAMS = List.of("cache/built/auth", "launcher/1/ecotown-local.jar");

	private static final List<String> STRANGERS = List.of("photos/holiday.jpg", "letter.txt", ".ssh/id");

	private final ByteArrayOutputStream said = new ByteArrayOutputStream();

	@TempDir
	Path home;

	@Test
	void deletesTheDataAndNothingElseThatLiesThere() throws IOException {
		put(DATA);
		put(PROGRAMS);
		put(STRANGERS);
		Files.writeString(folders().lock(), "of a run that is over");
		assertThat(reset().run(true)).isZero();
		assertThat(DATA).noneMatch(this::exists);
		assertThat(this.home.resolve("postgres")).doesNotExist();
		assertThat(PROGRAMS).allMatch(this::exists);
		assertThat(STRANGERS).allMatch(this::exists);
		assertThat(output()).contains("All data in " + this.home + " is deleted.");
	}

	@Test
	void folderThatNoLauncherEverRanInIsLeftAlone() throws IOException {
		put(DATA);
		put(STRANGERS);
		assertThat(reset().run(true)).isZero();
		assertThat(Stream.concat(DATA.stream(), STRANGERS.stream())).allMatch(this::exists);
		assertThat(output()).isEqualToIgnoringNewLines("there is no data to delete");
	}

	@Test
	void platformThatIsStartedMeanwhileKeepsItsData() throws IOException {
		put(DATA);
		try (RunLock up = RunLock.take(folders().lock()).orElseThrow()) {
			assertThat(up).isNotNull();
			assertThatExceptionOfType(Refusal.class).isThrownBy(() -> reset().delete(folders()))
				.withMessage("reset.busy");
		}
		assertThat(DATA).allMatch(this::exists);
	}

	private ResetCommand reset() {
		return new ResetCommand(new CommandContext(folders(), Messages.english(),
				new PrintStream(this.said, true, StandardCharsets.UTF_8), false));
	}

	private Folders folders() {
		return new Folders(this.home.resolveSibling("checkout"), this.home);
	}

	private String output() {
		return this.said.toString(StandardCharsets.UTF_8);
	}

	private boolean exists(String name) {
		return Files.exists(this.home.resolve(name));
	}

	private void put(List<String> names) throws IOException {
		for (String name : names) {
			Path file = this.home.resolve(name);
			Files.createDirectories(file.getParent());
			Files.writeString(file, "content");
		}
	}

}
