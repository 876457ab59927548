package org.ecotown.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.ecotown.local.layout.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a person or a script sees of a launcher that starts nothing.
 */
class CommandLineTests {

	@TempDir
	Path folder;

	@Test
	void statusOfNothingSaysHowToStartIt() throws Exception {
		Launcher.Result result = Launcher.run(home(), "status");
		assertThat(result.code()).isEqualTo(3);
		assertThat(result.out()).isEqualTo("Ecotown does not run; start it with ./ecotown up\n");
		assertThat(result.err()).isEmpty();
	}

	@Test
	void statusOfNothingHasTheShapeThatScriptsExpect() throws Exception {
		Launcher.Result result = Launcher.run(home(), "status", "--json");
		assertThat(result.code()).isEqualTo(3);
		JsonNode status = new JsonMapper().readTree(result.out());
		assertThat(status.propertyNames()).containsExactlyInAnyOrder("url", "issuer", "services", "people", "clients",
				"mailbox");
		assertThat(status.get("services").size()).isEqualTo(5);
		assertThat(status.get("services")).allSatisfy(service -> {
			assertThat(service.propertyNames()).containsExactly("name", "port", "pid", "ready", "rssBytes");
			assertThat(service.get("pid").isNull()).isTrue();
			assertThat(service.get("ready").asBoolean()).isFalse();
			assertThat(service.get("rssBytes").asLong()).isZero();
		});
		assertThat(status.get("people")).isNotEmpty()
			.allSatisfy(person -> assertThat(person.propertyNames()).containsExactlyInAnyOrder("username", "password",
					"organisation", "roles", "th", "en"));
		assertThat(status.get("clients")).isNotEmpty()
			.allSatisfy(client -> assertThat(client.propertyNames()).containsExactlyInAnyOrder("id", "secret",
					"organisation", "roles"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "up --port", "up --detach --port" })
	void usedPortIsRefusedInOneLine(String words) throws Exception {
		try (ServerSocket somebody = listener()) {
			int port = somebody.getLocalPort();
			Launcher.Result result = Launcher.run(home(), (words + " " + port).split(" "));
			assertThat(result.code()).isOne();
			assertThat(result.err()).matches("ecotown: port " + port
					+ "(, \\d+)* is in use; stop what uses it, or run ./ecotown up --port \\d+\n");
			assertThat(result.out()).isEmpty();
		}
	}

	@Test
	void logsOfOneAreShownAsTheyAreAndThoseOfAllByName() throws Exception {
		log("auth", "first\nsecond\n");
		log("postgres", "ready\n");
		assertThat(Launcher.run(home(), "logs", "auth")).isEqualTo(new Launcher.Result(0, "first\nsecond\n", ""));
		assertThat(Launcher.run(home(), "logs"))
			.isEqualTo(new Launcher.Result(0, "auth | first\nauth | second\npostgres | ready\n", ""));
	}

	@Test
	void followedLogsShowWhatIsAdded() throws Exception {
		log("auth", "first\n");
		ProcessBuilder builder = new ProcessBuilder(Launcher.command(this.folder, "logs", "auth", "-f"));
		builder.environment().put("ECOTOWN_HOME", home().toString());
		Process process = builder.start();
		try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
			assertThat(lines.readLine()).isEqualTo("first");
			log("auth", "second\n");
			assertThat(lines.readLine()).isEqualTo("second");
		}
		finally {
			process.destroy();
		}
	}

	@Test
	void resetIsConfirmedFirst() throws Exception {
		Launcher.Result result = resetAfterARun();
		assertThat(result.code()).isOne();
		assertThat(result.err()).isEqualTo("ecotown: this deletes all data; confirm with ./ecotown reset --yes\n");
		assertThat(home().resolve("postgres/PG_VERSION")).exists();
	}

	@Test
	void confirmedResetDeletesTheData() throws Exception {
		Launcher.Result result = resetAfterARun("--yes");
		assertThat(result.code()).isZero();
		assertThat(result.out()).endsWith("All data in " + home() + " is deleted.\n");
		assertThat(home().resolve("postgres")).doesNotExist();
		assertThat(Launcher.run(home(), "reset", "--yes"))
			.isEqualTo(new Launcher.Result(0, "there is no data to delete\n", ""));
	}

	private Launcher.Result resetAfterARun(String... words) throws Exception {
		Files.createDirectories(home().resolve("postgres"));
		Files.writeString(home().resolve("postgres/PG_VERSION"), "18\n");
		Files.writeString(home().resolve("lock"), "1 2001-01-01T00:00:00Z");
		return Launcher.run(home(),
				(words.length == 0) ? new String[] { "reset" } : new String[] { "reset", words[0] });
	}

	private static ServerSocket listener() throws IOException {
		while (true) {
			ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
			if (listener.getLocalPort() < 65500) {
				assertThat(Ports.inUse(listener.getLocalPort())).isTrue();
				return listener;
			}
			listener.close();
		}
	}

	private void log(String name, String text) throws IOException {
		Path file = home().resolve("logs").resolve(name + ".log");
		Files.createDirectories(file.getParent());
		Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}

	private Path home() {
		return this.folder.resolve("home");
	}

}
