package org.ecotown.auth.directory.person.password;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordHashPropertiesTests {

	@Test
	void costsWhatIsRecommendedUnlessSomethingElseIsSet() {
		Binder nothingSet = new Binder(new MapConfigurationPropertySource());
		assertThat(nothingSet.bindOrCreate("ecotown.auth.password-hash", PasswordHashProperties.class))
			.isEqualTo(new PasswordHashProperties(19 * 1024, 2));
	}

}
