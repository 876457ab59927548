package org.ecotown.auth;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.ecotown.auth.oauth.signingkey.SigningKeys;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each gets its problem, and nothing changes.
 */
@EcotownIntegrationTest
class BadInputIT {

	@LocalServerPort
	private int port;

	@Autowired
	private SigningKeys keys;

	@Autowired
	private JdbcClient jdbc;

	private Api api;

	private String admin = "";

	private String organisation = "";

	private String rows = "";

	@BeforeEach
	void remember() {
		AuthFixtures fixtures = new AuthFixtures(this.port);
		this.api = fixtures.api();
		this.admin = fixtures.admin();
		this.organisation = fixtures.organisation();
		this.rows = rows();
	}

	@AfterEach
	void nothingHasChanged() {
		assertThat(rows()).isEqualTo(this.rows);
	}

	@Test
	void malformedJson() {
		refused(post("/api/organisations", "{\"code\": ", MediaType.APPLICATION_JSON), 400, "malformed-request");
	}

	@Test
	void bodyOfTenMegabytes() {
		String large = "ก".repeat(3_500_000);
		refused(post("/api/organisations", body().replace("บริษัท", large), MediaType.APPLICATION_JSON), 413,
				"body-too-large");
		refused(post("/api/people/import", large, MediaType.parseMediaType("text/csv")), 413, "body-too-large");
		refused(this.api.send(this.admin, HttpMethod.PUT, "/api/organisations/" + this.organisation + "/logo", large,
				(headers) -> {
					headers.setContentType(MediaType.IMAGE_PNG);
					headers.setIfNoneMatch("*");
				}), 413, "body-too-large");
	}

	@Test
	void otherContentType() {
		refused(post("/api/organisations", body(), MediaType.TEXT_PLAIN), 415, "unsupported-media-type");
		refused(post("/api/organisations", "<a/>", MediaType.APPLICATION_XML), 415, "unsupported-media-type");
		refused(post("/api/people/import", "[]", MediaType.APPLICATION_JSON), 415, "unsupported-media-type");
	}

	@Test
	void expiredAndMissingToken() {
		Map.of("expired", ending(Duration.ofMinutes(-2)), "nonsense", "x.y.z").forEach((what, token) -> {
			refused(this.api.post(token, "/api/organisations", body()), 401, "unauthenticated");
			refused(this.api.change(token, HttpMethod.PUT, "/api/organisations/" + this.organisation, body(), "\"0\""),
					401, "unauthenticated");
			refused(this.api.get(token, "/api/me"), 401, "unauthenticated");
		});
		refused(this.api.post(null, "/api/organisations", body()), 401, "unauthenticated");
		// it is the time that was wrong, and nothing else
		assertThat(this.api.get(ending(Duration.ofMinutes(2)), "/api/me").code()).isEqualTo(200);
	}

	/** The token of the administrator with another end, signed with auth's own key. */
	private String ending(Duration fromNow) {
		try {
			SignedJWT issued = OAuthClient.parse(this.admin);
			SignedJWT token = new SignedJWT(issued.getHeader(),
					new JWTClaimsSet.Builder(issued.getJWTClaimsSet())
						.expirationTime(Date.from(Instant.now().plus(fromNow)))
						.build());
			JWKSelector its = new JWKSelector(new JWKMatcher.Builder().keyID(issued.getHeader().getKeyID()).build());
			token.sign(new ECDSASigner((ECKey) this.keys.get(its, null).getFirst()));
			return token.serialize();
		}
		catch (JOSEException | java.text.ParseException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Answer post(String path, String body, MediaType type) {
		return this.api.send(this.admin, HttpMethod.POST, path, body, (headers) -> headers.setContentType(type));
	}

	private static String body() {
		return AuthFixtures.organisationJson(AuthFixtures.unique("refused"), "[]");
	}

	private String rows() {
		return this.jdbc.sql("""
				select concat_ws(' ', (select count(*) || ':' || sum(version) from organisation),
				    (select count(*) from organisation_name), (select count(*) from organisation_logo),
				    (select count(*) || ':' || sum(version) from person), (select count(*) from invitation),
				    (select count(*) from history), (select count(*) from idempotency_answer))
				""").query(String.class).single();
	}

	private static void refused(Answer answer, int status, String problem) {
		assertThat(answer.code()).as(answer.body()).isEqualTo(status);
		assertThat(answer.problem()).isEqualTo(problem);
		assertThat(answer.headers().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer.json().has("traceId")).isTrue();
	}

}
