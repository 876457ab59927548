package org.ecotown.auth;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.ecotown.platform.testsupport.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever comes while the database is away is told so in the way of the endpoint, and
 * that it passes.
 */
@EcotownIntegrationTest
class DatabaseAwayIT {

	@LocalServerPort
	private int port;

	private Api api;

	private String admin = "";

	@Autowired
	private JdbcConnectionDetails database;

	private final JdbcConnectionDetails other = TestPostgres.freshDatabase();

	@BeforeEach
	void takeTheDatabaseAway() throws SQLException {
		AuthFixtures fixtures = new AuthFixtures(this.port);
		this.api = fixtures.api();
		this.admin = fixtures.admin();
		refuseConnections(true);
	}

	@AfterEach
	void bringItBack() throws SQLException {
		refuseConnections(false);
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> assertThat(this.api.get(null, "/actuator/health/readiness").code()).isEqualTo(200));
	}

	@Test
	void answersTheApiWithAProblem() {
		Answer answer = this.api.get(this.admin, "/api/organisations");
		assertThat(answer.code()).isEqualTo(503);
		assertThat(answer.problem()).isEqualTo("unavailable");
		assertThat(answer.at("/instance")).isEqualTo("/api/organisations");
		assertThat(answer.at("/traceId")).hasSize(32);
		assertThat(answer.headers().getFirst(HttpHeaders.RETRY_AFTER)).isNotNull();
	}

	@Test
	void answersClientsWithAnErrorOfOAuth() {
		Answer answer = this.api.send(null, HttpMethod.POST, "/oauth2/token", "grant_type=client_credentials",
				(headers) -> {
					headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
					headers.setBasicAuth("gateway", "secret");
				});
		assertThat(answer.code()).isEqualTo(503);
		assertThat(answer.at("/error")).isEqualTo("temporarily_unavailable");
		assertThat(answer.headers().getFirst(HttpHeaders.RETRY_AFTER)).isNotNull();
	}

	@Test
	void answersPeopleWithAPage() {
		for (String path : new String[] { "/sign-in", "/account", "/oauth2/authorize?client_id=gateway" }) {
			Answer answer = this.api.send(null, HttpMethod.GET, path, null, (headers) -> {
				headers.set(HttpHeaders.ACCEPT, "text/html");
				headers.set(HttpHeaders.ACCEPT_LANGUAGE, "en");
				headers.set(HttpHeaders.COOKIE, "__Host-ecotown-auth=MDE5YzQ5YWEtMDAwMC03MDAwLTgwMDAtMDAwMDAwMDAwMDAw");
			});
			assertThat(answer.code()).as(path).isEqualTo(503);
			assertThat(answer.body()).as(path).contains("<html", "Temporarily unavailable").doesNotContain("Exception");
			assertThat(answer.headers().getFirst(HttpHeaders.RETRY_AFTER)).as(path).isNotNull();
		}
	}

	private void refuseConnections(boolean refused) throws SQLException {
		String name = this.database.getJdbcUrl().replaceFirst(".*/([a-z0-9_]+).*", "$1");
		try (Connection connection = DriverManager.getConnection(this.other.getJdbcUrl(), this.other.getUsername(),
				this.other.getPassword()); Statement statement = connection.createStatement()) {
			statement.execute("ALTER DATABASE " + name + " ALLOW_CONNECTIONS " + !refused);
			statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name + "'");
		}
	}

}
