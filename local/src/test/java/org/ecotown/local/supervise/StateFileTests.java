package org.ecotown.local.supervise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.ecotown.local.layout.Service;
import org.ecotown.local.process.ProcessIdentity;
import org.ecotown.local.supervise.RunState.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class StateFileTests {

	@TempDir
	Path folder;

	@Test
	void stateIsReadAsItWasWritten() {
		ProcessIdentity me = ProcessIdentity.of(ProcessHandle.current(), "java");
		RunState state = new RunState(9000, me, true, null, "/tmp/socket",
				List.of(new RunState.Entry("auth", Phase.READY, me), new RunState.Entry("gateway", Phase.DOWN, null)));
		file().write(state);
		assertThat(file().read()).contains(state);
		assertThat(state.of(Service.AUTH).running()).isPresent();
		assertThat(state.of(Service.GATEWAY).running()).isEmpty();
	}

	@Test
	void missingOrBrokenFileIsNoState() throws IOException {
		assertThat(file().read()).isEqualTo(Optional.empty());
		Files.writeString(file().file(), "{\"basePort\":");
		assertThat(file().read()).isEmpty();
	}

	@Test
	void lockIsHeldByOneAndFreeAfterwards() {
		Path lock = this.folder.resolve("lock");
		assertThat(RunLock.isHeld(lock)).isFalse();
		try (RunLock held = RunLock.take(lock).orElseThrow()) {
			assertThat(held).isNotNull();
			assertThat(RunLock.isHeld(lock)).isTrue();
			assertThat(RunLock.take(lock)).isEmpty();
		}
		assertThat(RunLock.isHeld(lock)).isFalse();
	}

	private StateFile file() {
		return new StateFile(this.folder.resolve("state.json"));
	}

}
