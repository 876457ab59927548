package org.ecotown.auth.signin.factor;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

class SecondFactorPropertiesTests {

	@Test
	void officersCoordinatorsAndAdministratorsNeedASecondFactorUnlessSaidOtherwise() {
		assertThat(bound(Map.of()).roles()).containsExactlyInAnyOrder("programme-officer", "coordinator",
				"organisation-admin", "platform-admin");
	}

	@Test
	void nobodyNeedsOneWhereTheRolesAreEmpty() {
		assertThat(bound(Map.of("ecotown.auth.second-factor.roles", "")).roles()).isEmpty();
	}

	private static SecondFactorProperties bound(Map<String, String> settings) {
		return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("ecotown.auth.second-factor",
				SecondFactorProperties.class);
	}

}
