package org.ecotown.auth.oauth.token;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.nimbusds.jwt.JWTClaimsSet;
import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.OAuthClient;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A service asks a peer in the name of the caller it is serving.
 */
@EcotownIntegrationTest
class TokenExchangeIT {

	private static final String ACCESS_TOKEN = "urn:ietf:params:oauth:token-type:access_token";

	@LocalServerPort
	private int port;

	private AuthFixtures fixtures;

	private OAuthClient web;

	private Api.Answer signedIn;

	private String organisation;

	@BeforeEach
	void signIn() {
		this.fixtures = new AuthFixtures(this.port);
		String username = AuthFixtures.unique("officer");
		this.organisation = this.fixtures.organisation();
		this.fixtures.person(username, this.organisation, "programme-officer");
		this.web = OAuthClient.gateway(this.port);
		this.signedIn = this.web.signIn(username, AuthFixtures.PASSWORD);
	}

	@Test
	void givesATokenOfTheCallerThatPeersAcceptFromTheService() throws Exception {
		Api.Answer answer = exchange(service("training"), token(), Map.of());
		assertThat(answer.code()).as(answer.body()).isEqualTo(200);
		assertThat(answer.at("/token_type")).isEqualTo("Bearer");
		assertThat(answer.at("/issued_token_type")).isEqualTo(ACCESS_TOKEN);
		assertThat(answer.at("/refresh_token")).isEmpty();
		JWTClaimsSet shown = claims(token());
		JWTClaimsSet given = claims(answer.at("/access_token"));
		assertThat(given.getSubject()).isEqualTo(shown.getSubject());
		for (String claim : List.of("name", "organisation", "roles", "acr", "auth_time", "scope")) {
			assertThat(given.getClaim(claim)).as(claim).isNotNull().isEqualTo(shown.getClaim(claim));
		}
		assertThat(given.getStringClaim("organisation")).isEqualTo(this.organisation);
		assertThat(given.getAudience()).containsExactly("agreements-service");
		assertThat(given.getStringClaim("client_id")).isEqualTo("training-service");
		assertThat(given.getJSONObjectClaim("act")).isEqualTo(Map.of("sub", "training-service"));
		assertThat(given.getExpirationTime()).isBeforeOrEqualTo(shown.getExpirationTime());
		assertThat(this.fixtures.api().get(answer.at("/access_token"), "/api/me").code()).isEqualTo(401);
	}

	@Test
	void givesAPartnerSystemsTokenToo() {
		String partner = AuthFixtures.unique("partner");
		this.fixtures.api().create(this.fixtures.admin(), "/api/clients/" + partner, """
				{"organisation": "%s", "roles": ["representative"], "scopes": [],
				 "secret": "a-secret-of-a-partner-system", "demo": false}
				""".formatted(this.organisation));
		String shown = new OAuthClient(this.port, partner, "a-secret-of-a-partner-system", "").clientCredentials()
			.at("/access_token");
		Api.Answer answer = exchange(service("training"), shown, Map.of());
		assertThat(answer.code()).as(answer.body()).isEqualTo(200);
		assertThat(claims(answer.at("/access_token")).getSubject()).isEqualTo(partner);
	}

	@Test
	void narrowsWhenAskedAndWidensNothing() {
		Api.Answer narrow = exchange(service("training"), token(),
				Map.of("audience", "agreements-service", "scope", "profile"));
		assertThat(claims(narrow.at("/access_token")).getAudience()).containsExactly("agreements-service");
		assertThat(claims(narrow.at("/access_token")).getClaim("scope")).isEqualTo(List.of("profile"));
		assertThat(exchange(service("training"), token(), Map.of("scope", "contributions:write")).at("/error"))
			.isEqualTo("invalid_scope");
		for (String audience : List.of("enterprises-service", "auth", "ecotown-api", "elsewhere")) {
			assertThat(exchange(service("enterprises"), token(), Map.of("audience", audience)).at("/error"))
				.as(audience)
				.isEqualTo("invalid_target");
		}
		assertThat(
				exchange(service("training"), token(), Map.of("resource", "https://elsewhere.example/")).at("/error"))
			.isEqualTo("invalid_target");
	}

	@Test
	void takesNothingButAnAccessTokenForAnAccessToken() {
		for (Map<String, String> more : List.of(Map.of("requested_token_type", "urn:ietf:params:oauth:token-type:jwt"),
				Map.of("subject_token_type", "urn:ietf:params:oauth:token-type:jwt"),
				Map.of("actor_token", token(), "actor_token_type", ACCESS_TOKEN))) {
			assertThat(exchange(service("training"), token(), more).at("/error")).isEqualTo("invalid_request");
		}
	}

	@Test
	void refusesWhoIsNoServiceThatCallsPeersForCallers() {
		for (OAuthClient client : List.of(this.web, service("agreements"),
				new OAuthClient(this.port, "bootstrap", "bootstrap-secret-for-tests-only", ""))) {
			assertThat(exchange(client, token(), Map.of()).at("/error")).isEqualTo("unauthorized_client");
		}
		assertThat(exchange(OAuthClient.mobile(this.port), token(), Map.of()).code()).isGreaterThanOrEqualTo(400);
	}

	@Test
	void refusesATokenThatWasRevoked() {
		this.web.post("/oauth2/revoke", Map.of("token", this.signedIn.at("/refresh_token")));
		assertThat(exchange(service("training"), token(), Map.of()).at("/error")).isEqualTo("invalid_request");
	}

	@Test
	void refusesATokenThatIsNotMeantForTheService() {
		// for auth only
		String others = service("agreements").clientCredentials().at("/access_token");
		assertThat(exchange(service("training"), others, Map.of()).at("/error")).isEqualTo("invalid_request");
		String once = exchange(service("training"), token(), Map.of()).at("/access_token");
		assertThat(exchange(service("enterprises"), once, Map.of()).at("/error")).isEqualTo("invalid_request");
	}

	@Test
	void refusesForgedAndForeignTokens() {
		String forged = token().substring(0, token().lastIndexOf('.')) + ".AAAA";
		for (String shown : List.of(forged, "nonsense", this.signedIn.at("/id_token"),
				this.signedIn.at("/refresh_token"))) {
			assertThat(exchange(service("training"), shown, Map.of()).at("/error")).isEqualTo("invalid_request");
		}
	}

	private String token() {
		return this.signedIn.at("/access_token");
	}

	private OAuthClient service(String name) {
		return new OAuthClient(this.port, name + "-service", name + "-secret-for-tests-only", "");
	}

	private static Api.Answer exchange(OAuthClient client, String subjectToken, Map<String, String> more) {
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put("grant_type", "urn:ietf:params:oauth:grant-type:token-exchange");
		parameters.put("subject_token", subjectToken);
		parameters.put("subject_token_type", ACCESS_TOKEN);
		parameters.put("audience", "agreements-service");
		parameters.putAll(more);
		return client.token(parameters);
	}

	private static JWTClaimsSet claims(String token) {
		try {
			return OAuthClient.parse(token).getJWTClaimsSet();
		}
		catch (java.text.ParseException ex) {
			throw new AssertionError(token, ex);
		}
	}

}
