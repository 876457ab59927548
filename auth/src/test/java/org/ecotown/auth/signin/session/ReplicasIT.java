package org.ecotown.auth.signin.session;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.nimbusds.jose.jwk.ECKey;
import org.ecotown.auth.AuthApplication;
import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.Browser;
import org.ecotown.auth.OAuthClient;
import org.ecotown.auth.oauth.client.proof.AssertingClient;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.TestPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class ReplicasIT {

	private final JdbcConnectionDetails database = TestPostgres.freshDatabase();

	private final OAuthClient client = OAuthClient.gateway(0);

	private @Nullable Browser browser;

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
				newSecretsWorkEverywhereAndAssertionsOnce(fixtures, port(first), port(second));
				startOn(first);
				finishOn(second);
			}
		}
		try (ConfigurableApplicationContext restarted = start()) {
			assertThat(keys(restarted)).isEqualTo(keys);
			assertThat(browserAt(restarted).get("/account").statusCode()).isEqualTo(200);
			assertThat(me(restarted, tokens).at("/username")).isEqualTo("officer");
			assertThat(OAuthClient.mobile(port(restarted)).refresh(tokens.at("/refresh_token")).code()).isEqualTo(200);
		}
	}

	private static void newSecretsWorkEverywhereAndAssertionsOnce(AuthFixtures fixtures, int first, int second) {
		String path = "/api/clients/partner";
		String partner = """
				{"organisation": "%s", "roles": ["representative"]%s}
				""".formatted(fixtures.organisation(), "%s");
		fixtures.api().create(fixtures.admin(), path, partner.formatted(""));
		String old = fixtures.api().post(fixtures.admin(), path + "/secrets", null).at("/secret");
		assertThat(new OAuthClient(second, "partner", old, "").clientCredentials().code()).isEqualTo(200);
		String fresh = fixtures.api().post(fixtures.admin(), path + "/secrets", null).at("/secret");
		await().atMost(ofSeconds(5))
			.until(() -> new OAuthClient(second, "partner", fresh, "").clientCredentials().code() == 200);

		ECKey key = AssertingClient.ecKey();
		fixtures.api()
			.create(fixtures.admin(), "/api/clients/by-key", partner
				.formatted(", \"authentication\": \"private_key_jwt\", \"jwks\": " + AssertingClient.jwks(key)));
		AssertingClient client = new AssertingClient("by-key", key);
		String assertion = client.assertion();
		assertThat(client.token(first, assertion).code()).isEqualTo(200);
		assertThat(client.token(second, assertion).code()).isEqualTo(401);
		assertThat(client.token(second, client.assertion()).code()).isEqualTo(200);
	}

	private void startOn(ConfigurableApplicationContext instance) {
		browserAt(instance).get(this.client.authorize());
	}

	/** Signs in where nothing of the sign-in has been seen before. */
	private void finishOn(ConfigurableApplicationContext instance) {
		Browser browser = browserAt(instance);
		String resumed = Browser.location(browser.signIn("officer", AuthFixtures.PASSWORD));
		assertThat(Browser.parameter(Browser.location(browser.get(resumed)), "code")).isPresent();
	}

	private Browser browserAt(ConfigurableApplicationContext instance) {
		this.browser = (this.browser != null) ? this.browser.on(port(instance)) : new Browser(port(instance));
		return this.browser;
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
