package org.ecotown.local.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.ecotown.local.text.Messages;
import org.ecotown.local.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class NodeCheckTests {

	private static final Path PACKAGE_JSON = Path.of("../web/package.json");

	@ParameterizedTest
	@ValueSource(strings = { "v20.19.0", "v20.20.1", "v22.12.0", "v22.21.0", "v23.0.0", "v24.1.0\n" })
	void nodeThatBuildsTheWebAppIsAccepted(String installed) {
		assertThatCode(() -> NodeCheck.require(range(), installed)).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@ValueSource(strings = { "v18.20.0", "v20.9.0", "v20.18.3", "v21.0.0", "v21.7.3", "v22.0.0", "v22.11.0" })
	void nodeOutsideTheRangeIsRefused(String installed) {
		Refusal refusal = catchThrowableOfType(Refusal.class, () -> NodeCheck.require(range(), installed));
		assertThat(refusal).hasMessage("node.old");
		assertThat(refusal.exitCode()).isOne();
		assertThat(refusal.in(Messages.english())).contains("^20.19.0 || >=22.12.0")
			.contains("found " + installed + ":");
	}

	@Test
	void missingNodeIsRefused() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> NodeCheck.require(range(), ""))
			.withMessage("node.missing");
	}

	@Test
	void patchCounts() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> NodeCheck.require(">=22.12.3", "v22.12.2"));
		assertThatCode(() -> NodeCheck.require(">=22.12.3", "v22.12.3")).doesNotThrowAnyException();
	}

	@Test
	void rangeOfAnotherKindIsAMistakeOfOurs() {
		assertThatIllegalStateException().isThrownBy(() -> NodeCheck.require("22.x", "v22.1.0"));
	}

	private static String range() throws IOException {
		return NodeCheck.range(Files.readString(PACKAGE_JSON));
	}

}
