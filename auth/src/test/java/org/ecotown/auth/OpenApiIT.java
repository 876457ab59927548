package org.ecotown.auth;

import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.ecotown.platform.testsupport.OpenApiContract;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

@EcotownIntegrationTest
class OpenApiIT {

	@Autowired
	private Api api;

	@Test
	void publishesTheContractThatIsCheckedIn() {
		OpenApiContract.check(this.api.get(null, "/v3/api-docs.yaml").body());
	}

}
