package org.ecotown.auth;

import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.ecotown.platform.testsupport.OpenApiContract;
import org.ecotown.platform.testsupport.OpenApiExamples;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

@EcotownIntegrationTest
class OpenApiIT {

	@Autowired
	private Api api;

	@Test
	void publishesWhatIsCheckedIn() {
		OpenApiContract.check(this.api);
	}

	@Test
	void showsAnExampleOfEverything() {
		OpenApiExamples.check();
	}

}
