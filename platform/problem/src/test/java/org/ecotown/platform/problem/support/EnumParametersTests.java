package org.ecotown.platform.problem.support;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EnumParametersTests {

	private final EnumParameters parameters = new EnumParameters();

	@Test
	void readsTheNamesThatJsonHas() {
		assertThat(this.parameters.getConverter(State.class).convert("in-force")).isEqualTo(State.IN_FORCE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "IN_FORCE", "draft", "ยกเลิก" })
	void refusesEveryOtherName(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> this.parameters.getConverter(State.class).convert(text));
	}

	private enum State {

		IN_FORCE

	}

}
