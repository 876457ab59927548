package org.ecotown.platform.security;

import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FourEyesTests {

	@Test
	void refusesWhoHadAPartInTheMaking() {
		assertThat(FourEyes.allow(Set.of("reporter", "colleague"), "colleague")).isFalse();
		assertThatExceptionOfType(SamePerson.class).isThrownBy(() -> FourEyes.check("reporter", "reporter"));
	}

	@Test
	void letsAnotherPersonCheck() {
		assertThat(FourEyes.allow(Set.of("reporter"), "verifier")).isTrue();
		FourEyes.check("reporter", "verifier");
	}

}
