package org.ecotown.local.process;

import java.io.IOException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProcessIdentityTests {

	private Process process;

	@BeforeEach
	void start() throws IOException {
		this.process = new ProcessBuilder("sleep", "600").start();
	}

	@AfterEach
	void stop() {
		this.process.destroyForcibly();
	}

	@Test
	void ownProcessIsFoundAgain() {
		ProcessIdentity identity = ProcessIdentity.of(this.process.toHandle(), "600");
		assertThat(identity.running())
			.hasValueSatisfying(handle -> assertThat(handle.pid()).isEqualTo(this.process.pid()));
	}

	@Test
	void strangerWithTheSameNumberIsNotOurs() {
		ProcessIdentity identity = ProcessIdentity.of(this.process.toHandle(), "600");
		assertThat(new ProcessIdentity(identity.pid(), identity.startedAt().minusSeconds(60), "600").running())
			.isEmpty();
		assertThat(new ProcessIdentity(identity.pid(), identity.startedAt(), "-Decotown").running()).isEmpty();
	}

	@Test
	void endedProcessIsGone() {
		ProcessIdentity identity = ProcessIdentity.of(this.process.toHandle(), "600");
		this.process.destroyForcibly().onExit().join();
		assertThat(identity.running()).isEmpty();
	}

	@Test
	void residentMemoryIsKnownWhileItRuns() {
		assertThat(ResidentMemory.of(ProcessHandle.current().pid()).orElse(0)).isGreaterThan(1 << 20);
	}

}
