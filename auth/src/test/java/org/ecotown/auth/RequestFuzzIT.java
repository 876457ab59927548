package org.ecotown.auth;

import java.util.List;

import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.ecotown.platform.testsupport.RequestFuzz;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * Whatever is sent, nothing fails on our side and nothing of the inside is told. The
 * application is one of its own: what gets through rotates keys.
 */
@EcotownIntegrationTest
@TestPropertySource(properties = "ecotown.fuzz=own")
class RequestFuzzIT {

	@LocalServerPort
	private int port;

	@Test
	void answersWhateverIsSent() {
		new RequestFuzz("http://127.0.0.1:" + this.port, List.of(new AuthFixtures(this.port).admin())).check();
	}

}
