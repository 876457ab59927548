package org.ecotown.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.ecotown.local.layout.Folders;
import org.ecotown.local.process.ProcessIdentity;
import org.ecotown.local.reference.DemoPerson;
import org.ecotown.local.reference.ReferenceProgramme;
import org.ecotown.local.supervise.RunLock;
import org.ecotown.local.supervise.RunState;
import org.ecotown.local.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class StatusCommandTests {

	@TempDir
	Path home;

	private final ByteArrayOutputStream said = new ByteArrayOutputStream();

	private Folders folders;

	@BeforeEach
	void open() {
		this.folders = new Folders(this.home, this.home);
	}

	@Test
	void saysWhoCanSignInWhileItRuns() throws IOException {
		try (RunLock held = RunLock.take(this.folders.lock()).orElseThrow()) {
			assertThat(held).isNotNull();
			writeState();
			assertThat(status(false)).isZero();
		}
		assertThat(said()).contains("http://localhost:18999");
		for (DemoPerson person : new ReferenceProgramme().people()) {
			assertThat(said()).containsPattern("(?m)^\\s*" + person.username() + "\\s+" + person.password() + "\\s");
		}
	}

	@Test
	void saysPeopleAndClientsToMachines() throws IOException {
		try (RunLock held = RunLock.take(this.folders.lock()).orElseThrow()) {
			assertThat(held).isNotNull();
			writeState();
			assertThat(status(true)).isZero();
		}
		JsonNode report = new JsonMapper().readTree(said());
		assertThat(report.get("people").size()).isEqualTo(new ReferenceProgramme().people().size()).isPositive();
		assertThat(report.get("clients").size()).isPositive();
		assertThat(report.get("services").get(0).get("ready").asBoolean()).isFalse();
	}

	@Test
	void saysThatNothingRunsAndNamesNobody() {
		assertThat(status(false)).isEqualTo(3);
		assertThat(said()).isEqualToIgnoringNewLines(Messages.english().get("status.down"));
	}

	private int status(boolean json) {
		PrintStream out = new PrintStream(this.said, true, StandardCharsets.UTF_8);
		return new StatusCommand(new CommandContext(this.folders, Messages.english(), out, false)).run(json);
	}

	private String said() {
		return this.said.toString(StandardCharsets.UTF_8);
	}

	private void writeState() throws IOException {
		RunState state = new RunState(18999, ProcessIdentity.of(ProcessHandle.current(), "java"), true, null,
				this.home.resolve("socket").toString(), List.of());
		Files.writeString(this.folders.state(), new JsonMapper().writeValueAsString(state));
	}

}
