package org.ecotown.local.supervise;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class ControlSocketTests {

	@TempDir
	Path home;

	@Test
	void answersAreHandedOnAndOkIsTheEnd() throws IOException {
		try (ControlSocket socket = ControlSocket.listen(this.home,
				(request, answer) -> answer.accept("heard " + request))) {
			List<String> lines = new ArrayList<>();
			assertThat(ControlSocket.ask(socket.path(), "stop auth", lines::add)).isTrue();
			assertThat(lines).containsExactly("heard stop auth");
		}
	}

	@Test
	void whatTheHandlerThrowsIsAFailure() throws IOException {
		try (ControlSocket socket = ControlSocket.listen(this.home, (request, answer) -> {
			throw new IllegalStateException();
		})) {
			assertThat(ControlSocket.ask(socket.path(), "start auth", line -> {
			})).isFalse();
		}
	}

	@Test
	void staleSocketFileOfAKilledSupervisorIsReplaced() throws IOException {
		ControlSocket first = ControlSocket.listen(this.home, (request, answer) -> {
		});
		try (ControlSocket second = ControlSocket.listen(this.home, (request, answer) -> answer.accept("second"))) {
			List<String> lines = new ArrayList<>();
			ControlSocket.ask(second.path(), "hello", lines::add);
			assertThat(lines).containsExactly("second");
		}
		first.close();
	}

	@Test
	void longFolderNamesAreNoObstacle() throws IOException {
		Path deep = this.home.resolve("a".repeat(120));
		try (ControlSocket socket = ControlSocket.listen(deep, (request, answer) -> {
		})) {
			assertThat(socket.path().length()).isLessThan(100);
			assertThat(ControlSocket.ask(socket.path(), "hello", line -> {
			})).isTrue();
		}
	}

	@Test
	void nobodyListeningIsAnError() {
		assertThatIOException().isThrownBy(() -> ControlSocket.ask(this.home.resolve("none").toString(), "x", line -> {
		}));
	}

}
