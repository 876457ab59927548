package org.ecotown.auth.session;

import java.time.Duration;

import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
class SessionConfigurationIT {

	@Autowired
	private SessionRepository<? extends Session> sessions;

	@Test
	void sessionsEndWhenNobodySignsIn() {
		assertThat(this.sessions.createSession().getMaxInactiveInterval()).isEqualTo(Duration.ofMinutes(15));
	}

}
