package org.ecotown.auth.oauth.signingkey;

import java.util.List;

import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.OAuthClient;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@EcotownIntegrationTest
class SigningKeysIT {

	private static final String ROTATION = "/api/signing-keys/rotation";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private AuthFixtures fixtures;

	private Api api;

	@BeforeEach
	void prepare() {
		this.fixtures = new AuthFixtures(this.port);
		this.api = this.fixtures.api();
		await().atMost(ofMinutes(1))
			.until(() -> kids("RS256", "active").size() == 1 && kids("RS256", "next").size() >= 2);
	}

	@Test
	void publishesEveryKeyThatIsListedAndNothingSecret() {
		List<String> listed = keys().valueStream().map((key) -> key.at("/kid").asString()).toList();
		await().untilAsserted(() -> assertThat(published()).containsExactlyInAnyOrderElementsOf(listed));
		assertThat(jwks()).doesNotContain("\"d\"").doesNotContain("\"p\"").contains("\"EC\"").contains("\"RSA\"");
	}

	@Test
	void rotationByHandRefusesNoTokenAndStopsBeforeItWould() {
		ready();
		String active = kids("ES256", "active").getFirst();
		await().until(() -> kid(bootstrap()).equals(active));
		String before = bootstrap();
		Api.Answer rotated = this.api.post(this.fixtures.admin(), ROTATION, null);
		assertThat(rotated.code()).as(rotated.body()).isEqualTo(200);
		String successor = kids("ES256", "active").getFirst();
		assertThat(successor).isNotEqualTo(active);
		assertThat(kids("ES256", "retired")).contains(active);
		await().until(() -> kid(bootstrap()).equals(successor));
		assertThat(this.api.get(before, "/api/me").code()).isEqualTo(200);
		assertThat(this.api.get(bootstrap(), "/api/me").code()).isEqualTo(200);
		assertThat(this.api.get(this.fixtures.admin(), "/api/security-events?type=keys-rotated").body())
			.contains(successor)
			.contains("by-hand")
			.contains("\"actor\":\"bootstrap\"");

		assertThat(this.api.post(this.fixtures.admin(), ROTATION, null).code()).isEqualTo(200);
		Api.Answer early = this.api.send(this.fixtures.admin(), HttpMethod.POST, ROTATION, null,
				(headers) -> headers.set("Accept-Language", "th"));
		assertThat(early.code()).isEqualTo(409);
		assertThat(early.problem()).isEqualTo("early-signing-key");
		assertThat(early.at("/detail")).contains("เปลี่ยนกุญแจได้ตั้งแต่ 20");
	}

	@Test
	void onlyARetiredKeyIsWithdrawnAndWhatItSignedWithIt() {
		ready();
		String old = kids("ES256", "active").getFirst();
		await().until(() -> kid(bootstrap()).equals(old));
		String before = bootstrap();
		assertThat(delete(before, old).problem()).isEqualTo("unretired-signing-key");
		assertThat(this.api.post(before, ROTATION, null).code()).isEqualTo(200);
		await().until(() -> !kid(bootstrap()).equals(old));
		assertThat(this.api.get(before, "/api/me").code()).isEqualTo(200);
		String admin = bootstrap();
		assertThat(delete(admin, old).code()).isEqualTo(204);
		await().until(() -> this.api.get(before, "/api/me").code() == 401);
		assertThat(delete(admin, old).code()).isEqualTo(404);
		assertThat(jwks()).doesNotContain(old);
	}

	@Test
	void onlyThePlatformsAdministratorRotates() {
		String organisation = this.fixtures.organisation();
		String auditor = token(organisation, "auditor");
		assertThat(this.api.get(auditor, "/api/signing-keys").code()).isEqualTo(200);
		assertThat(this.api.post(auditor, ROTATION, null).code()).isEqualTo(403);
		String officer = token(organisation, "programme-officer");
		assertThat(this.api.get(officer, "/api/signing-keys").code()).isEqualTo(403);
		assertThat(this.api.post(officer, ROTATION, null).code()).isEqualTo(403);
		assertThat(this.api.post(null, ROTATION, null).code()).isEqualTo(401);
	}

	/** Another test may have used up what is known already. */
	private void ready() {
		this.jdbc.sql("UPDATE signing_key SET usable_from = now() WHERE state = 'next'").update();
	}

	private Api.Answer delete(String token, String kid) {
		return this.api.send(token, HttpMethod.DELETE, "/api/signing-keys/" + kid, null, (headers) -> {
		});
	}

	private String token(String organisation, String role) {
		String username = AuthFixtures.unique(role);
		this.fixtures.person(username, organisation, role);
		return this.fixtures.token(username);
	}

	private String bootstrap() {
		return new OAuthClient(this.port, "bootstrap", "bootstrap-secret-for-tests-only", "").clientCredentials()
			.at("/access_token");
	}

	private static String kid(String token) {
		return OAuthClient.parse(token).getHeader().getKeyID();
	}

	private JsonNode keys() {
		return this.api.get(this.fixtures.admin(), "/api/signing-keys").json().at("/items");
	}

	private List<String> kids(String algorithm, String state) {
		return keys().valueStream()
			.filter((key) -> key.at("/algorithm").asString().equals(algorithm)
					&& key.at("/state").asString().equals(state))
			.map((key) -> key.at("/kid").asString())
			.toList();
	}

	private String jwks() {
		return this.api.get(null, "/oauth2/jwks").body();
	}

	private List<String> published() {
		return this.api.get(null, "/oauth2/jwks")
			.json()
			.at("/keys")
			.valueStream()
			.map((key) -> key.at("/kid").asString())
			.toList();
	}

}
