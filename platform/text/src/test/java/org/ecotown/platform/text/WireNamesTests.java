package org.ecotown.platform.text;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WireNamesTests {

	private final JsonMapper json = JsonMapper.builder().findAndAddModules().build();

	@Test
	void writesConstantsInKebabCase() {
		assertThat(WireNames.of(State.IN_FORCE)).isEqualTo("in-force");
		assertThat(WireNames.all(State.class)).containsExactly("draft", "in-force", "client_secret_basic");
	}

	@Test
	void keepsTheSpellingOfAStandard() {
		assertThat(WireNames.of(State.CLIENT_SECRET_BASIC)).isEqualTo("client_secret_basic");
		assertThat(WireNames.read(State.class, "client_secret_basic")).isEqualTo(State.CLIENT_SECRET_BASIC);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "IN_FORCE", "in_force", "ยกเลิก" })
	void knowsNoOtherName(String name) {
		assertThat(WireNames.find(State.class, name)).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> WireNames.read(State.class, name));
		assertThatExceptionOfType(JacksonException.class)
			.isThrownBy(() -> this.json.readValue("{\"state\":\"" + name + "\"}", Holder.class));
	}

	@Test
	void readsAConstantWithABody() {
		assertThat(WireNames.of(State.DRAFT)).isEqualTo("draft");
		assertThat(this.json.writeValueAsString(new Holder(State.DRAFT))).isEqualTo("{\"state\":\"draft\"}");
	}

	@Test
	void areTheNamesInJson() {
		assertThat(this.json.writeValueAsString(new Holder(State.IN_FORCE))).isEqualTo("{\"state\":\"in-force\"}");
		assertThat(this.json.readValue("{\"state\":\"in-force\"}", Holder.class).state()).isEqualTo(State.IN_FORCE);
		assertThat(this.json.readValue("{\"state\":\"client_secret_basic\"}", Holder.class).state())
			.isEqualTo(State.CLIENT_SECRET_BASIC);
	}

	private record Holder(State state) {
	}

	private enum State {

		DRAFT {

			@Override
			public String toString() {
				return "a draft";
			}

		},
		IN_FORCE, @JsonProperty("client_secret_basic")
		CLIENT_SECRET_BASIC

	}

}
