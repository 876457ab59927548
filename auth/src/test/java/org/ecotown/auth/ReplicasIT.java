package org.ecotown.auth;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.TestPostgres;
import org.junit.jupiter.api.Test;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class ReplicasIT {

	private final JdbcConnectionDetails database = TestPostgres.freshDatabase();

	@Test
	void instancesThatStartTogetherShareOneKeyAndTokensOutliveThem() throws Exception {
		Api.Answer tokens;
		String keys;
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<ConfigurableApplicationContext>> starting = List.of(threads.submit(this::start),
					threads.submit(this::start));
			try (ConfigurableApplicationContext first = starting.get(0).get();
					ConfigurableApplicationContext second = starting.get(1).get()) {
				await().atMost(ofMinutes(1))
					.untilAsserted(() -> assertThat(keys(first)).contains("\"RS256\"").isEqualTo(keys(second)));
				keys = keys(first);
				assertThat(keys).contains("\"kid\"").doesNotContain("\"d\"");
				AuthFixtures fixtures = new AuthFixtures(port(first));
				fixtures.person("officer", fixtures.organisation(), "programme-officer");
				tokens = OAuthClient.mobile(port(first)).signIn("officer", AuthFixtures.PASSWORD);
				assertThat(me(second, tokens).code()).isEqualTo(200);
			}
		}
		try (ConfigurableApplicationContext restarted = start()) {
			assertThat(keys(restarted)).isEqualTo(keys);
			assertThat(me(restarted, tokens).at("/username")).isEqualTo("officer");
			assertThat(OAuthClient.mobile(port(restarted)).refresh(tokens.at("/refresh_token")).code()).isEqualTo(200);
		}
	}

	private ConfigurableApplicationContext start() {
		return new SpringApplicationBuilder(AuthApplication.class).profiles("test")
			.properties(Map.of("server.port", "0", "server.address", "127.0.0.1", "spring.datasource.url",
					this.database.getJdbcUrl(), "spring.datasource.username", "postgres", "spring.datasource.password",
					"postgres", "ecotown.issuer", "http://issuer.test", "ecotown.auth.url", "http://127.0.0.1:1"))
			.run();
	}

	private static Api.Answer me(ConfigurableApplicationContext instance, Api.Answer tokens) {
		return new Api("http://127.0.0.1:" + port(instance)).get(tokens.at("/access_token"), "/api/me");
	}

	private static String keys(ConfigurableApplicationContext instance) {
		return new Api("http://127.0.0.1:" + port(instance)).get(null, "/oauth2/jwks").body();
	}

	private static int port(ConfigurableApplicationContext instance) {
		return instance.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
	}

}
