package org.ecotown.local;

import java.util.List;
import java.util.stream.Stream;

import org.ecotown.local.layout.Service;
import org.ecotown.local.text.Messages;
import org.ecotown.local.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ArgumentsTests {

	@Test
	void upStaysInTheForegroundAt8080UnlessToldOtherwise() {
		assertThat(Arguments.parse("up")).isEqualTo(new Arguments.Up(8080, false));
	}

	@Test
	void portIsAcceptedInBothSpellings() {
		assertThat(Arguments.parse("up", "--port", "9000", "--detach")).isEqualTo(new Arguments.Up(9000, true));
		assertThat(Arguments.parse("up", "--detach", "--port=9000")).isEqualTo(new Arguments.Up(9000, true));
	}

	@Test
	void nothingAskedMeansHelp() {
		assertThat(Arguments.parse()).isEqualTo(new Arguments.Help());
	}

	@Test
	void servicesAreNamedAsTheirFolders() {
		assertThat(Arguments.parse("stop", "agreements-service")).isEqualTo(new Arguments.Stop(Service.AGREEMENTS));
		assertThat(Arguments.parse("start", "auth")).isEqualTo(new Arguments.Start(Service.AUTH));
	}

	@Test
	void whoNamesNoServiceIsToldWhichThereAre() {
		Refusal refusal = catchThrowableOfType(Refusal.class, () -> Arguments.parse("stop"));
		assertThat(refusal.in(Messages.english())).isEqualTo(
				"which service? There are " + String.join(", ", Stream.of(Service.values()).map(Service::id).toList()));
	}

	@Test
	void logsOfAllAreShownUnlessOneIsNamed() {
		assertThat(Arguments.parse("logs")).isEqualTo(new Arguments.Logs(LogReader.NAMES, false));
		assertThat(Arguments.parse("logs", "auth", "-f")).isEqualTo(new Arguments.Logs(List.of("auth"), true));
	}

	@ParameterizedTest
	@ValueSource(strings = { "fly", "up --fast", "up --port", "up --port abc", "up --port 80", "up --port 65530",
			"status --xml", "down now", "stop", "stop web", "logs web", "logs auth gateway", "reset --force" })
	void whatIsNotUnderstoodIsRefusedInOneLineWithExitCode2(String line) {
		Refusal refusal = catchThrowableOfType(Refusal.class, () -> Arguments.parse(line.split(" ")));
		assertThat(refusal.exitCode()).isEqualTo(2);
		assertThat(refusal.in(Messages.english())).doesNotContain("\n").doesNotContain("{");
		assertThat(refusal.in(Messages.thai())).doesNotContain("\n").doesNotContain("{");
	}

}
