package org.ecotown.platform.testsupport;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.sample.SampleApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.client.ResourceAccessException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What {@code ecotown-service.yaml} promises to those who run a service. The application
 * is one of its own, as it loses its database and is stopped.
 */
@ExtendWith(OutputCaptureExtension.class)
class AvailabilityIT {

	private static final JsonMapper json = new JsonMapper();

	private final JdbcConnectionDetails database = TestPostgres.freshDatabase();

	private final JdbcConnectionDetails other = TestPostgres.freshDatabase();

	@Test
	void livesOnWithoutItsDatabaseButIsNotReady() throws SQLException {
		try (ConfigurableApplicationContext application = start()) {
			Api api = api(application);
			assertThat(health(api, "readiness")).isEqualTo("200 UP");
			refuseConnections(true);
			assertThat(health(api, "readiness")).isEqualTo("503 DOWN");
			assertThat(health(api, "liveness")).isEqualTo("200 UP");
			refuseConnections(false);
			Awaitility.await()
				.atMost(Duration.ofSeconds(20))
				.untilAsserted(() -> assertThat(health(api, "readiness")).isEqualTo("200 UP"));
		}
	}

	@Test
	void saysThatItsDatabaseDiedUnderARequest() throws Exception {
		try (ConfigurableApplicationContext application = start()) {
			Api api = api(application);
			CompletableFuture<Answer> underWay = CompletableFuture
				.supplyAsync(() -> api.get(person(), "/api/things/slow?seconds=20"));
			Awaitility.await().until(this::aQueryIsRunning);
			refuseConnections(true);
			assertUnavailable(underWay.get(10, TimeUnit.SECONDS), "/api/things/slow");
			assertUnavailable(api.get(person(), "/api/things/slow?seconds=0"), "/api/things/slow");
		}
	}

	@Test
	void answersOthersWhileATableIsLocked() throws Exception {
		try (ConfigurableApplicationContext application = start();
				Connection locking = DriverManager.getConnection(this.database.getJdbcUrl(),
						this.database.getUsername(), this.database.getPassword());
				Statement statement = locking.createStatement()) {
			Api api = api(application);
			statement.execute("CREATE TABLE locked (id int)");
			locking.setAutoCommit(false);
			statement.execute("LOCK TABLE locked IN ACCESS EXCLUSIVE MODE");
			List<CompletableFuture<Answer>> waiting = new ArrayList<>();
			for (int i = 0; i < 12; i++) {
				waiting.add(CompletableFuture.supplyAsync(() -> api.get(person(), "/api/things/locked"),
						Thread::startVirtualThread));
			}
			Awaitility.await().until(this::allConnectionsWaitForTheLock);
			Answer other = api.get(person(), "/api/things/slow?seconds=0");
			assertThat(other.code()).isEqualTo(200);
			for (CompletableFuture<Answer> one : waiting) {
				assertUnavailable(one.get(20, TimeUnit.SECONDS), "/api/things/locked");
			}
		}
	}

	private static void assertUnavailable(Answer answer, String instance) {
		assertThat(answer.code()).isEqualTo(503);
		assertThat(answer.problem()).isEqualTo("unavailable");
		assertThat(answer.headers().getFirst("Retry-After")).isNotNull();
		assertThat(answer.at("/instance")).isEqualTo(instance);
		assertThat(answer.at("/traceId")).hasSize(32);
	}

	@Test
	void finishesTheRequestUnderWayBeforeItStops() throws Exception {
		ConfigurableApplicationContext application = start();
		Api api = api(application);
		CompletableFuture<Answer> underWay = CompletableFuture
			.supplyAsync(() -> api.get(person(), "/api/things/slow?seconds=2"));
		Awaitility.await().until(this::aQueryIsRunning);
		application.close();
		Answer answer = underWay.get(1, TimeUnit.SECONDS);
		assertThat(answer.code()).isEqualTo(200);
		assertThat(answer.body()).isEqualTo("done");
		assertThatExceptionOfType(ResourceAccessException.class)
			.isThrownBy(() -> api.get(null, "/actuator/health/liveness"));
	}

	@Test
	void logsTheTraceOfARequestWithEachLine(CapturedOutput output) {
		try (ConfigurableApplicationContext application = start()) {
			Answer answer = api(application).get(person(), "/api/things/boom");
			assertThat(answer.code()).isEqualTo(500);
			JsonNode line = output.getOut()
				.lines()
				.filter((text) -> text.contains("secret detail"))
				.map(json::readTree)
				.findFirst()
				.orElseThrow();
			assertThat(line.get("level").asString()).isEqualTo("ERROR");
			assertThat(line.get("traceId").asString()).hasSize(32).isEqualTo(answer.at("/traceId"));
			assertThat(line.get("spanId").asString()).hasSize(16);
		}
	}

	private ConfigurableApplicationContext start() {
		return new SpringApplicationBuilder(SampleApplication.class).run("--server.port=0",
				"--server.address=127.0.0.1", "--ecotown.issuer=" + TestTokens.ISSUER,
				"--ecotown.auth.url=" + TestTokens.shared().url(),
				"--spring.datasource.url=" + this.database.getJdbcUrl(),
				"--spring.datasource.username=" + this.database.getUsername(),
				"--spring.datasource.password=" + this.database.getPassword());
	}

	private static Api api(ConfigurableApplicationContext application) {
		return new Api("http://127.0.0.1:" + application.getEnvironment().getRequiredProperty("local.server.port"));
	}

	private static String person() {
		return TestTokens.shared().person("p1", UUID.randomUUID(), Role.COORDINATOR);
	}

	private static String health(Api api, String group) {
		Answer answer = api.get(null, "/actuator/health/" + group);
		return answer.code() + " " + answer.at("/status");
	}

	/** PostgreSQL itself ends the connections and takes no new ones to this database. */
	private void refuseConnections(boolean refused) throws SQLException {
		String name = name();
		execute("ALTER DATABASE " + name + " ALLOW_CONNECTIONS " + !refused);
		execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name + "'");
	}

	private boolean aQueryIsRunning() throws SQLException {
		return execute("SELECT 1 FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%pg_sleep%'"
				+ " AND datname = '" + name() + "'");
	}

	private boolean allConnectionsWaitForTheLock() throws SQLException {
		return execute("SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = '" + name()
				+ "' HAVING count(*) >= 10");
	}

	private String name() {
		return this.database.getJdbcUrl().replaceFirst(".*/([a-z0-9_]+).*", "$1");
	}

	/** Whether there was a row. */
	private boolean execute(String sql) throws SQLException {
		try (Connection connection = DriverManager.getConnection(this.other.getJdbcUrl(), this.other.getUsername(),
				this.other.getPassword()); Statement statement = connection.createStatement()) {
			return statement.execute(sql) && statement.getResultSet().next();
		}
	}

}
