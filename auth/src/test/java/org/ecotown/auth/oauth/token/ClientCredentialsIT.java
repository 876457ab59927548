package org.ecotown.auth.oauth.token;

import java.text.ParseException;
import java.util.List;
import java.util.Map;

import com.nimbusds.jwt.SignedJWT;
import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.OAuthClient;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
class ClientCredentialsIT {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void givesServiceATokenForTheServicesItCalls() throws ParseException {
		Api.Answer answer = client("training-service", "training-secret-for-tests-only").clientCredentials();
		assertThat(answer.code()).as(answer.body()).isEqualTo(200);
		assertThat(answer.at("/expires_in")).isIn("299", "300");
		assertThat(answer.at("/scope").split(" ")).containsExactlyInAnyOrder("contributions:write", "notices:write");
		SignedJWT token = OAuthClient.parse(answer.at("/access_token"));
		assertThat(token.getHeader().getAlgorithm().getName()).isEqualTo("ES256");
		assertThat(token.getHeader().getType().getType()).isEqualTo("at+jwt");
		assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo("http://issuer.test");
		assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo("training-service");
		assertThat(token.getJWTClaimsSet().getAudience()).containsExactly("auth", "agreements-service",
				"enterprises-service");
		assertThat(token.getJWTClaimsSet().getStringClaim("client_id")).isEqualTo("training-service");
		assertThat(token.getJWTClaimsSet().getStringListClaim("scope")).containsExactlyInAnyOrder("contributions:write",
				"notices:write");
		assertThat(token.getJWTClaimsSet().getJWTID()).isNotBlank();
	}

	@Test
	void givesTheBootstrapClientThePlatformAdministratorsRole() throws ParseException {
		Api.Answer answer = client("bootstrap", "bootstrap-secret-for-tests-only").clientCredentials();
		SignedJWT token = OAuthClient.parse(answer.at("/access_token"));
		assertThat(token.getJWTClaimsSet().getAudience()).containsExactly("ecotown-api");
		assertThat(token.getJWTClaimsSet().getStringListClaim("roles")).isEqualTo(List.of("platform-admin"));
	}

	@Test
	void saysTheNameOfTheClientAsPeopleReadIt() throws ParseException {
		AuthFixtures fixtures = new AuthFixtures(this.port);
		String id = AuthFixtures.unique("glow");
		String secret = "secret-for-tests-only-" + id;
		String body = """
				{"organisation": "%s", "roles": ["coordinator"], "secret": "%s",
				 "name": {"th": "กลว รายงาน", "en": "GLOW reports"}}
				""".formatted(fixtures.organisation(), secret);
		Api.Answer registered = fixtures.api()
			.send(fixtures.admin(), HttpMethod.PUT, "/api/clients/" + id, body, (headers) -> {
				headers.setContentType(MediaType.APPLICATION_JSON);
				headers.setIfNoneMatch("*");
			});
		assertThat(registered.code()).as(registered.body()).isEqualTo(201);
		assertThat(nameOf(id, secret)).isEqualTo("กลว รายงาน / GLOW reports");
		assertThat(nameOf("bootstrap", "bootstrap-secret-for-tests-only")).as("has none").isEqualTo("bootstrap");
	}

	private String nameOf(String id, String secret) throws ParseException {
		return OAuthClient.parse(client(id, secret).clientCredentials().at("/access_token"))
			.getJWTClaimsSet()
			.getStringClaim("name");
	}

	@Test
	void doesNotStoreTokensOfClientCredentials() {
		client("bootstrap", "bootstrap-secret-for-tests-only").clientCredentials();
		assertThat(this.jdbc
			.sql("SELECT count(*) FROM issued_authorization " + "WHERE authorization_grant_type = 'client_credentials'")
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void leavesTheHashOfTheSecretAsItIs() {
		client("bootstrap", "bootstrap-secret-for-tests-only").clientCredentials();
		assertThat(this.jdbc
			.sql("SELECT hash FROM client_secret s JOIN client c ON c.id = s.client WHERE client_id = 'bootstrap'")
			.query(String.class)
			.single()).startsWith("{sha256}");
	}

	@Test
	void refusesAWrongSecret() {
		Api.Answer answer = client("bootstrap", "not-the-secret").clientCredentials();
		assertThat(answer.code()).isEqualTo(401);
		assertThat(answer.at("/error")).isEqualTo("invalid_client");
	}

	@Test
	void refusesAnUnknownClient() {
		Api.Answer answer = client("nobody", "not-the-secret").clientCredentials();
		assertThat(answer.code()).isEqualTo(401);
		assertThat(answer.at("/error")).isEqualTo("invalid_client");
	}

	@Test
	void refusesAScopeTheClientIsNotRegisteredWith() {
		Api.Answer answer = client("bootstrap", "bootstrap-secret-for-tests-only")
			.token(Map.of("grant_type", "client_credentials", "scope", "contributions:write"));
		assertThat(answer.code()).isEqualTo(400);
		assertThat(answer.at("/error")).isEqualTo("invalid_scope");
	}

	@Test
	void refusesAGrantTheClientIsNotRegisteredWith() {
		Api.Answer answer = OAuthClient.gateway(this.port).clientCredentials();
		assertThat(answer.at("/error")).isEqualTo("unauthorized_client");
	}

	private OAuthClient client(String id, String secret) {
		return new OAuthClient(this.port, id, secret, "");
	}

}
