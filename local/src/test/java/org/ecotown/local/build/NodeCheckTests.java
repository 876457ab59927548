package org.ecotown.local.build;

import org.ecotown.local.text.Refusal;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class NodeCheckTests {

	@Test
	void newEnoughNodeIsAccepted() {
		assertThatCode(() -> NodeCheck.require("20.19", "v20.19.0")).doesNotThrowAnyException();
		assertThatCode(() -> NodeCheck.require("20.19", "v24.1.0")).doesNotThrowAnyException();
	}

	@Test
	void oldNodeIsRefused() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> NodeCheck.require("20.19", "v20.9.0"))
			.withMessage("node.old");
	}

	@Test
	void missingNodeIsRefused() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> NodeCheck.require("20.19", ""))
			.withMessage("node.missing");
	}

}
