package org.ecotown.platform.problem.support;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EnumParametersTests {

	private final EnumParameters parameters = new EnumParameters(new JsonMapper());

	@Test
	void readsTheNamesThatJsonHas() {
		assertThat(this.parameters.getConverter(Valued.class).convert("in-force")).isEqualTo(Valued.IN_FORCE);
		assertThat(this.parameters.getConverter(Named.class).convert("mou")).isEqualTo(Named.MOU);
		assertThat(this.parameters.getConverter(Plain.class).convert("ES256")).isEqualTo(Plain.ES256);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "IN_FORCE", "draft", "ยกเลิก" })
	void refusesEveryOtherName(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> this.parameters.getConverter(Valued.class).convert(text));
	}

	private enum Valued {

		IN_FORCE;

		@JsonValue
		String wireName() {
			return "in-force";
		}

	}

	private enum Named {

		@JsonProperty("mou")
		MOU

	}

	private enum Plain {

		ES256

	}

}
