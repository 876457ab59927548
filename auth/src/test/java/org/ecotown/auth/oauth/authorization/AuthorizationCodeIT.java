package org.ecotown.auth.oauth.authorization;

import java.net.http.HttpResponse;
import java.text.ParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.Browser;
import org.ecotown.auth.OAuthClient;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
class AuthorizationCodeIT {

	@LocalServerPort
	private int port;

	private String username = "";

	private String person = "";

	private String organisation = "";

	@BeforeEach
	void register() {
		AuthFixtures fixtures = new AuthFixtures(this.port);
		this.username = AuthFixtures.unique("officer");
		this.organisation = fixtures.organisation();
		this.person = fixtures.person(this.username, this.organisation, "programme-officer");
	}

	@Test
	void gatewaySignsAPersonIn() throws ParseException {
		Api.Answer tokens = OAuthClient.gateway(this.port).signIn(this.username, AuthFixtures.PASSWORD);
		assertThat(tokens.code()).as(tokens.body()).isEqualTo(200);
		SignedJWT access = OAuthClient.parse(tokens.at("/access_token"));
		assertThat(access.getHeader().getType().getType()).isEqualTo("at+jwt");
		JWTClaimsSet claims = access.getJWTClaimsSet();
		assertThat(claims.getSubject()).isEqualTo(this.person);
		assertThat(claims.getAudience()).containsExactly("ecotown-api");
		assertThat(claims.getStringClaim("client_id")).isEqualTo("gateway");
		assertThat(claims.getStringClaim("name")).isEqualTo("ดร.สมหญิง ใจดี");
		assertThat(claims.getStringClaim("organisation")).isEqualTo(this.organisation);
		assertThat(claims.getStringListClaim("roles")).isEqualTo(List.of("programme-officer"));
		assertThat(claims.getExpirationTime().getTime() - claims.getIssueTime().getTime()).isEqualTo(300_000);
		JWTClaimsSet identity = OAuthClient.parse(tokens.at("/id_token")).getJWTClaimsSet();
		assertThat(identity.getAudience()).containsExactly("gateway");
		assertThat(identity.getStringClaim("nonce")).isEqualTo("nonce-1");
		assertThat(identity.getStringClaim("preferred_username")).isEqualTo(this.username);
		assertThat(identity.getClaim("auth_time")).isNotNull();
	}

	@Test
	void mobileClientSignsAPersonInWithoutSecretOnAnyLoopbackPort() throws ParseException {
		Api.Answer tokens = OAuthClient.mobile(this.port).signIn(this.username, AuthFixtures.PASSWORD);
		assertThat(tokens.code()).as(tokens.body()).isEqualTo(200);
		assertThat(OAuthClient.parse(tokens.at("/access_token")).getJWTClaimsSet().getStringClaim("client_id"))
			.isEqualTo("mobile");
	}

	@Test
	void mobileClientSignsAPersonInThroughItsAppLink() {
		OAuthClient client = new OAuthClient(this.port, "mobile", null, "org.ecotown.app:/callback");
		assertThat(client.signIn(this.username, AuthFixtures.PASSWORD).code()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "gateway", "mobile" })
	void refreshGivesANewRefreshTokenAndEndsTheOldOne(String name) {
		OAuthClient client = name.equals("gateway") ? OAuthClient.gateway(this.port) : OAuthClient.mobile(this.port);
		String first = client.signIn(this.username, AuthFixtures.PASSWORD).at("/refresh_token");
		Api.Answer refreshed = client.refresh(first);
		assertThat(refreshed.code()).as(refreshed.body()).isEqualTo(200);
		assertThat(refreshed.at("/refresh_token")).isNotBlank().isNotEqualTo(first);
		assertThat(client.refresh(refreshed.at("/refresh_token")).code()).isEqualTo(200);
		assertThat(client.refresh(first).at("/error")).isEqualTo("invalid_grant");
	}

	@Test
	void refreshTokenOfOneClientIsWorthlessToAnother() {
		String gateways = OAuthClient.gateway(this.port)
			.signIn(this.username, AuthFixtures.PASSWORD)
			.at("/refresh_token");
		Api.Answer answer = OAuthClient.mobile(this.port).refresh(gateways);
		assertThat(answer.at("/error")).isIn("invalid_client", "invalid_grant");
	}

	@Test
	void confidentialClientCannotRefreshWithoutItsSecret() {
		String token = OAuthClient.gateway(this.port).signIn(this.username, AuthFixtures.PASSWORD).at("/refresh_token");
		Api.Answer answer = new OAuthClient(this.port, "gateway", null, "").refresh(token);
		assertThat(answer.code()).isEqualTo(401);
		assertThat(answer.at("/error")).isEqualTo("invalid_client");
	}

	@Test
	void revokedRefreshTokenIsDead() {
		OAuthClient client = OAuthClient.mobile(this.port);
		String token = client.signIn(this.username, AuthFixtures.PASSWORD).at("/refresh_token");
		assertThat(client.post("/oauth2/revoke", Map.of("token", token)).code()).isEqualTo(200);
		assertThat(client.refresh(token).at("/error")).isEqualTo("invalid_grant");
	}

	@Test
	void codeWorksOnce() {
		OAuthClient client = OAuthClient.gateway(this.port);
		String code = client.code(new Browser(this.port), this.username, AuthFixtures.PASSWORD);
		assertThat(client.exchange(code).code()).isEqualTo(200);
		assertThat(client.exchange(code).at("/error")).isEqualTo("invalid_grant");
	}

	@Test
	void codeIsWorthlessWithAnotherVerifier() {
		String code = OAuthClient.mobile(this.port).code(new Browser(this.port), this.username, AuthFixtures.PASSWORD);
		assertThat(OAuthClient.mobile(this.port).exchange(code).at("/error")).isEqualTo("invalid_grant");
	}

	@Test
	void secondSignInNeedsNoPassword() {
		Browser browser = new Browser(this.port);
		OAuthClient client = OAuthClient.gateway(this.port);
		client.code(browser, this.username, AuthFixtures.PASSWORD);
		HttpResponse<String> again = browser.get(client.authorize());
		assertThat(Browser.parameter(Browser.location(again), "code")).isPresent();
	}

	@Test
	void mobileClientGetsNoCodeBeforeThePersonAllowsIt() {
		Browser browser = new Browser(this.port).preferring("en");
		OAuthClient.gateway(this.port).code(browser, this.username, AuthFixtures.PASSWORD);
		OAuthClient client = OAuthClient.mobile(this.port);
		String location = Browser.location(browser.get(client.authorize()));
		assertThat(location).startsWith("http://issuer.test/consent?");
		HttpResponse<String> page = browser.get(location.substring("http://issuer.test".length()));
		assertThat(page.body()).contains("The Ecotown mobile app asks to act on your behalf",
				"See your name and your organisation");
		assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("http://127.0.0.1:*");
		String back = client.consent(browser, location);
		assertThat(back).startsWith("http://127.0.0.1:53682/callback?");
		assertThat(client.exchange(Browser.parameter(back, "code").orElseThrow()).code()).isEqualTo(200);
	}

	@Test
	void refusesAnUnknownRedirectAddressWithAPageAndNoRedirect() {
		HttpResponse<String> refused = authorize(
				(parameters) -> parameters.put("redirect_uri", "https://evil.example/callback"));
		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(refused.headers().firstValue("Location")).isEmpty();
		assertThat(refused.body()).contains("ไม่สามารถดำเนินการต่อได้").doesNotContain("evil.example");
	}

	@Test
	void refusesAnUnknownClientWithAPageAndNoRedirect() {
		HttpResponse<String> refused = authorize((parameters) -> parameters.put("client_id", "nobody"));
		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(refused.headers().firstValue("Location")).isEmpty();
	}

	@Test
	void tellsTheClientThatPkceIsMissing() {
		HttpResponse<String> refused = authorize((parameters) -> {
			parameters.remove("code_challenge");
			parameters.remove("code_challenge_method");
		});
		assertThat(Browser.location(refused)).startsWith("http://issuer.test/login/oauth2/code/ecotown?");
		assertThat(Browser.parameter(Browser.location(refused), "error")).contains("invalid_request");
		assertThat(Browser.parameter(Browser.location(refused), "state")).contains("state-1");
	}

	@Test
	void tellsTheClientThatAScopeIsUnknown() {
		HttpResponse<String> refused = authorize((parameters) -> parameters.put("scope", "openid admin"));
		assertThat(Browser.parameter(Browser.location(refused), "error")).contains("invalid_scope");
	}

	@Test
	void publishesThePublicAddressesWhateverPortItListensOn() {
		Api.Answer metadata = new Api("http://127.0.0.1:" + this.port).get(null, "/.well-known/openid-configuration");
		assertThat(metadata.at("/issuer")).isEqualTo("http://issuer.test");
		assertThat(metadata.at("/authorization_endpoint")).isEqualTo("http://issuer.test/oauth2/authorize");
		assertThat(metadata.at("/end_session_endpoint")).isEqualTo("http://issuer.test/connect/logout");
		assertThat(metadata.at("/id_token_signing_alg_values_supported/0")).isEqualTo("ES256");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/.well-known/openid-configuration", "/.well-known/oauth-authorization-server" })
	void publishesNoWayForClientsToProveThemselvesThatThereIsNot(String path) {
		Api.Answer metadata = new Api("http://127.0.0.1:" + this.port).get(null, path);
		for (String endpoint : List.of("token", "revocation", "introspection")) {
			assertThat(metadata.json().at("/" + endpoint + "_endpoint_auth_methods_supported").toString())
				.contains("\"client_secret_basic\",\"client_secret_post\",\"private_key_jwt\"")
				.doesNotContain("tls", "client_secret_jwt");
			assertThat(metadata.at("/" + endpoint + "_endpoint_auth_signing_alg_values_supported/0"))
				.isEqualTo("ES256");
		}
		assertThat(metadata.at("/tls_client_certificate_bound_access_tokens")).isIn("", "false");
	}

	@Test
	void userInfoKnowsTheSubjectOfTheToken() {
		String token = OAuthClient.mobile(this.port).signIn(this.username, AuthFixtures.PASSWORD).at("/access_token");
		Api.Answer info = new Api("http://127.0.0.1:" + this.port).get(token, "/userinfo");
		assertThat(info.code()).as(info.body()).isEqualTo(200);
		assertThat(info.at("/sub")).isEqualTo(this.person);
	}

	@Test
	void signOutEndsTheSessionAndReturnsToTheGateway() {
		Browser browser = new Browser(this.port);
		OAuthClient client = OAuthClient.gateway(this.port);
		String code = client.code(browser, this.username, AuthFixtures.PASSWORD);
		String idToken = client.exchange(code).at("/id_token");
		HttpResponse<String> out = browser.get("/connect/logout?"
				+ Browser.encode(Map.of("id_token_hint", idToken, "post_logout_redirect_uri", "http://issuer.test/")));
		assertThat(Browser.location(out)).startsWith("http://issuer.test/");
		HttpResponse<String> next = browser.get(client.authorize());
		assertThat(Browser.location(next)).isEqualTo("/sign-in");
	}

	@Test
	void signOutWorksWithTheIdentityTokenFromBeforeARefresh() {
		Browser browser = new Browser(this.port);
		OAuthClient client = OAuthClient.gateway(this.port);
		Api.Answer tokens = client.exchange(client.code(browser, this.username, AuthFixtures.PASSWORD));
		assertThat(client.refresh(tokens.at("/refresh_token")).code()).isEqualTo(200);
		HttpResponse<String> out = browser.get("/connect/logout?" + Browser.encode(
				Map.of("id_token_hint", tokens.at("/id_token"), "post_logout_redirect_uri", "http://issuer.test/")));
		assertThat(Browser.location(out)).startsWith("http://issuer.test/");
		assertThat(Browser.location(browser.get(client.authorize()))).isEqualTo("/sign-in");
	}

	@Test
	void signOutTakesNoAccessTokenAndNoForgeryForAHint() {
		Browser browser = new Browser(this.port);
		OAuthClient client = OAuthClient.gateway(this.port);
		Api.Answer tokens = client.exchange(client.code(browser, this.username, AuthFixtures.PASSWORD));
		String idToken = tokens.at("/id_token");
		String forged = idToken.substring(0, idToken.lastIndexOf('.')) + ".AAAA";
		for (String hint : List.of(tokens.at("/access_token"), forged)) {
			HttpResponse<String> out = browser.get("/connect/logout?" + Browser.encode(Map.of("id_token_hint", hint)));
			assertThat(out.statusCode()).isEqualTo(400);
		}
		assertThat(Browser.parameter(Browser.location(browser.get(client.authorize())), "code")).isPresent();
	}

	@Test
	void signOutGoesNowhereElse() {
		Browser browser = new Browser(this.port);
		OAuthClient client = OAuthClient.gateway(this.port);
		String idToken = client.exchange(client.code(browser, this.username, AuthFixtures.PASSWORD)).at("/id_token");
		HttpResponse<String> out = browser.get("/connect/logout?" + Browser
			.encode(Map.of("id_token_hint", idToken, "post_logout_redirect_uri", "https://evil.example/")));
		assertThat(out.statusCode()).isEqualTo(400);
		assertThat(out.headers().firstValue("Location")).isEmpty();
	}

	private HttpResponse<String> authorize(Consumer<Map<String, String>> change) {
		Map<String, String> parameters = new HashMap<>(OAuthClient.gateway(this.port).authorization());
		change.accept(parameters);
		return new Browser(this.port).get("/oauth2/authorize?" + Browser.encode(parameters));
	}

}
