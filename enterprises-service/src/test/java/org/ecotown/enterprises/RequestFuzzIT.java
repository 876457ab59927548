package org.ecotown.enterprises;

import java.util.List;
import java.util.UUID;

import org.ecotown.platform.security.Role;
import org.ecotown.platform.testsupport.RequestFuzz;
import org.ecotown.platform.testsupport.TestTokens;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Whatever is sent, nothing fails on our side and nothing of the inside is told.
 */
@EnterprisesIntegrationTest
class RequestFuzzIT {

	@LocalServerPort
	private int port;

	@Test
	void answersWhateverIsSent() {
		TestTokens tokens = TestTokens.shared();
		new RequestFuzz("http://127.0.0.1:" + this.port, List
			.of(tokens.person("fuzz", UUID.randomUUID(), Role.values()), tokens.service("fuzz", "contributions:write")))
			.check();
	}

}
