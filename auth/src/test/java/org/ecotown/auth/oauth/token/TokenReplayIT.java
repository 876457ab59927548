package org.ecotown.auth.oauth.token;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.Browser;
import org.ecotown.auth.OAuthClient;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
class TokenReplayIT {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private String username = "";

	private String person = "";

	@BeforeEach
	void register() {
		AuthFixtures fixtures = new AuthFixtures(this.port);
		this.username = AuthFixtures.unique("officer");
		this.person = fixtures.person(this.username, fixtures.organisation(), "programme-officer");
	}

	@ParameterizedTest
	@ValueSource(strings = { "gateway", "mobile" })
	void codeUsedTwiceEndsWhatItGave(String name) {
		OAuthClient client = client(name);
		String code = client.code(new Browser(this.port), this.username, AuthFixtures.PASSWORD);
		Api.Answer tokens = client.exchange(code);
		assertThat(active(tokens.at("/access_token"))).isEqualTo("true");
		assertThat(client.exchange(code).at("/error")).isEqualTo("invalid_grant");
		assertThat(active(tokens.at("/access_token"))).isEqualTo("false");
		assertThat(client.refresh(tokens.at("/refresh_token")).at("/error")).isEqualTo("invalid_grant");
		assertThat(replays()).containsExactly("code");
	}

	@ParameterizedTest
	@ValueSource(strings = { "gateway", "mobile" })
	void refreshTokenUsedTwiceEndsTheWholeFamily(String name) {
		OAuthClient client = client(name);
		String first = client.signIn(this.username, AuthFixtures.PASSWORD).at("/refresh_token");
		String second = client.refresh(first).at("/refresh_token");
		Api.Answer third = client.refresh(second);
		assertThat(third.code()).as(third.body()).isEqualTo(200);
		assertThat(client.refresh(first).at("/error")).isEqualTo("invalid_grant");
		assertThat(client.refresh(third.at("/refresh_token")).at("/error")).isEqualTo("invalid_grant");
		assertThat(active(third.at("/access_token"))).isEqualTo("false");
		assertThat(client.refresh(second).at("/error")).isEqualTo("invalid_grant");
		assertThat(replays()).containsExactly("refresh-token");
	}

	@Test
	void replayLeavesOtherSignInsOfThePersonAlone() {
		OAuthClient client = OAuthClient.gateway(this.port);
		String stolen = client.signIn(this.username, AuthFixtures.PASSWORD).at("/refresh_token");
		String other = client.signIn(this.username, AuthFixtures.PASSWORD).at("/refresh_token");
		client.refresh(stolen);
		client.refresh(stolen);
		assertThat(client.refresh(other).code()).isEqualTo(200);
	}

	@Test
	void ofManyRefreshesAtOnceOneIsAnswered() throws Exception {
		OAuthClient client = OAuthClient.gateway(this.port);
		String token = client.signIn(this.username, AuthFixtures.PASSWORD).at("/refresh_token");
		oneIsAnswered(() -> client.refresh(token).code());
	}

	@Test
	void ofManyWhoShowACodeAtOnceOneIsAnswered() throws Exception {
		OAuthClient client = OAuthClient.gateway(this.port);
		String code = client.code(new Browser(this.port), this.username, AuthFixtures.PASSWORD);
		oneIsAnswered(() -> client.exchange(code).code());
	}

	private static void oneIsAnswered(Callable<Integer> request) throws InterruptedException {
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Integer> answers = threads.invokeAll(Collections.nCopies(8, request))
				.stream()
				.map((answer) -> answer.resultNow())
				.toList();
			assertThat(answers).containsOnlyOnce(200);
			assertThat(answers).allMatch((code) -> code == 200 || code == 400);
		}
	}

	/** Nor can somebody who saw the token that was taken back end the sign-in with it. */
	@Test
	void anAccessTokenThatIsTakenBackEndsNothingElse() {
		OAuthClient client = OAuthClient.mobile(this.port);
		Api.Answer tokens = client.signIn(this.username, AuthFixtures.PASSWORD);
		assertThat(client.post("/oauth2/revoke", Map.of("token", tokens.at("/access_token"))).code()).isEqualTo(200);
		assertThat(active(tokens.at("/access_token"))).isEqualTo("false");
		assertThat(client.refresh(tokens.at("/access_token")).at("/error")).isEqualTo("invalid_grant");
		Api.Answer renewed = client.refresh(tokens.at("/refresh_token"));
		assertThat(renewed.code()).as(renewed.body()).isEqualTo(200);
		assertThat(active(renewed.at("/access_token"))).isEqualTo("true");
		assertThat(replays()).isEmpty();
	}

	@Test
	void refreshWithAWrongScopeDoesNotUseTheTokenUp() {
		OAuthClient client = OAuthClient.gateway(this.port);
		String token = client.signIn(this.username, AuthFixtures.PASSWORD).at("/refresh_token");
		assertThat(client.token(Map.of("grant_type", "refresh_token", "refresh_token", token, "scope", "admin"))
			.at("/error")).isEqualTo("invalid_scope");
		assertThat(client.refresh(token).code()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "gateway", "mobile" })
	void refreshingDoesNotProlongTheFamily(String name) {
		OAuthClient client = client(name);
		String first = client.signIn(this.username, AuthFixtures.PASSWORD).at("/refresh_token");
		Duration lifetime = lifetime();
		assertThat(lifetime).isEqualTo(name.equals("gateway") ? Duration.ofHours(12) : Duration.ofDays(30));
		String end = end();
		client.refresh(client.refresh(first).at("/refresh_token"));
		assertThat(end()).isEqualTo(end);
	}

	@Test
	void storesNoUsedTokenButItsHash() {
		OAuthClient client = OAuthClient.gateway(this.port);
		String token = client.signIn(this.username, AuthFixtures.PASSWORD).at("/refresh_token");
		client.refresh(token);
		assertThat(this.jdbc.sql("SELECT count(*) FROM used_token WHERE hash = sha256(convert_to(:token, 'UTF8'))")
			.param("token", token)
			.query(Long.class)
			.single()).isEqualTo(1);
	}

	private OAuthClient client(String name) {
		return name.equals("gateway") ? OAuthClient.gateway(this.port) : OAuthClient.mobile(this.port);
	}

	private String active(String token) {
		return new OAuthClient(this.port, "training-service", "training-secret-for-tests-only", "")
			.post("/oauth2/introspect", Map.of("token", token))
			.at("/active");
	}

	private List<String> replays() {
		return this.jdbc
			.sql("SELECT details ->> 'token' FROM security_event WHERE type = 'token-replayed' AND person = :person")
			.param("person", UUID.fromString(this.person))
			.query(String.class)
			.list();
	}

	private Duration lifetime() {
		return Duration.ofSeconds(this.jdbc.sql("""
				SELECT round(extract(epoch FROM refresh_token_expires_at - refresh_token_issued_at))
				  FROM issued_authorization
				 WHERE principal_name = :person
				""").param("person", this.person).query(Long.class).single());
	}

	private String end() {
		return this.jdbc.sql("SELECT refresh_token_expires_at FROM issued_authorization WHERE principal_name = :person")
			.param("person", this.person)
			.query(String.class)
			.single();
	}

}
