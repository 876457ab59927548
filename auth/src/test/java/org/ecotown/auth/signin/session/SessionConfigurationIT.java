package org.ecotown.auth.signin.session;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

import org.ecotown.auth.Browser;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
class SessionConfigurationIT {

	@Autowired
	private SessionRepository<? extends Session> sessions;

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void databaseDoesNotTellWhatBrowsersKnowTheirSessionsBy() {
		Browser browser = new Browser(this.port);
		browser.get("/sign-in");
		String secret = new String(Base64.getDecoder().decode(browser.cookies().get("__Host-ecotown-auth")),
				StandardCharsets.US_ASCII);
		assertThat(count(secret)).isZero();
		assertThat(count(browser.sessionId())).isOne();
		browser.cookies()
			.put("__Host-ecotown-auth",
					Base64.getEncoder().encodeToString(browser.sessionId().getBytes(StandardCharsets.US_ASCII)));
		assertThat(browser.get("/sign-in").headers().allValues("Set-Cookie")).as("the id is no secret")
			.anyMatch((cookie) -> cookie.startsWith("__Host-ecotown-auth="));
	}

	private int count(String id) {
		return this.jdbc.sql("SELECT count(*) FROM spring_session WHERE session_id = :id")
			.param("id", id)
			.query(Integer.class)
			.single();
	}

	@Test
	void sessionsEndWhenNobodySignsIn() {
		assertThat(this.sessions.createSession().getMaxInactiveInterval()).isEqualTo(Duration.ofMinutes(15));
	}

}
