package org.ecotown.auth.oauth.clientrequest;

import com.nimbusds.jose.jwk.ECKey;
import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.Browser;
import org.ecotown.auth.OAuthClient;
import org.ecotown.auth.oauth.client.proof.AssertingClient;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
class ClientRequestsIT {

	private static final String REQUESTS = "/api/client-requests";

	@LocalServerPort
	private int port;

	private AuthFixtures fixtures;

	private Api api;

	private String organisation = "";

	private String requester = "";

	private String clientId = "";

	@BeforeEach
	void prepare() {
		this.fixtures = new AuthFixtures(this.port);
		this.api = this.fixtures.api();
		this.organisation = this.fixtures.organisation();
		this.requester = token(this.organisation, "organisation-admin");
		this.clientId = AuthFixtures.unique("partner");
	}

	@Test
	void anApprovedPartnerSystemGetsItsFirstSecretFromItsOwnAdministrator() throws Exception {
		Api.Answer asked = ask(system("[\"representative\"]"));
		assertThat(asked.code()).as(asked.body()).isEqualTo(201);
		assertThat(asked.at("/state")).isEqualTo("pending");
		assertThat(this.api.get(this.fixtures.admin(), client()).code()).isEqualTo(404);
		Api.Answer approved = decide(asked, "approval", null);
		assertThat(approved.code()).as(approved.body()).isEqualTo(200);
		assertThat(approved.at("/state")).isEqualTo("approved");
		assertThat(approved.at("/decidedBy/id")).isEqualTo("bootstrap");

		String secret = this.api.post(this.requester, client() + "/secrets", null).at("/secret");
		Api.Answer tokens = new OAuthClient(this.port, this.clientId, secret, "").clientCredentials();
		assertThat(tokens.code()).as(tokens.body()).isEqualTo(200);
		var claims = OAuthClient.parse(tokens.at("/access_token")).getJWTClaimsSet();
		assertThat(claims.getStringClaim("organisation")).isEqualTo(this.organisation);
		assertThat(claims.getStringListClaim("roles")).containsExactly("representative");
		assertThat(claims.getAudience()).containsExactly("ecotown-api");
		assertThat(this.api.get(this.requester, REQUESTS + "/" + asked.at("/id") + "/history").body())
			.contains("approved");
		assertThat(this.api
			.get(this.fixtures.admin(), "/api/security-events?type=client-changed&organisation=" + this.organisation)
			.body()).contains("requested").contains("approved");
	}

	@Test
	void peopleSignInThroughAWebClientWithTheSignatureItAskedFor() throws Exception {
		String redirect = "https://partner.example/callback";
		Api.Answer asked = ask(
				people("web", "client_secret_basic", redirect, ", \"idTokenSignedResponseAlg\": \"RS256\""));
		assertThat(asked.code()).as(asked.body()).isEqualTo(201);
		decide(asked, "approval", null);
		String secret = this.api.post(this.requester, client() + "/secrets", null).at("/secret");
		String username = AuthFixtures.unique("leader");
		this.fixtures.person(username, this.organisation, "representative");
		OAuthClient client = new OAuthClient(this.port, this.clientId, secret, redirect);
		Browser browser = new Browser(this.port).preferring("en");
		browser.get(client.authorize());
		String consent = Browser
			.location(browser.get(Browser.location(browser.signIn(username, AuthFixtures.PASSWORD))));
		assertThat(browser.get(consent.substring(consent.indexOf("/consent"))).body()).contains("Partner for tests");
		Api.Answer tokens = client.exchange(Browser.parameter(client.consent(browser, consent), "code").orElseThrow());
		assertThat(tokens.code()).as(tokens.body()).isEqualTo(200);

		var identity = OAuthClient.parse(tokens.at("/id_token"));
		assertThat(identity.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
		assertThat(this.api.get(null, "/oauth2/jwks").body()).contains(identity.getHeader().getKeyID());
		var access = OAuthClient.parse(tokens.at("/access_token"));
		assertThat(access.getHeader().getAlgorithm().getName()).isEqualTo("ES256");
		assertThat(access.getJWTClaimsSet().getAudience()).containsExactly("http://issuer.test");
		assertThat(this.api.get(tokens.at("/access_token"), "/userinfo").at("/sub"))
			.isEqualTo(identity.getJWTClaimsSet().getSubject());
		assertThat(this.api.get(tokens.at("/access_token"), "/api/me").code()).isEqualTo(401);
	}

	@Test
	void anAppOnADeviceHasNoSecret() {
		decide(ask(people("mobile", "none", "com.example.app:/callback", "")), "approval", null);
		Api.Answer client = this.api.get(this.requester, client());
		assertThat(client.at("/authentication")).isEqualTo("none");
		assertThat(client.at("/redirectUris/0")).isEqualTo("com.example.app:/callback");
		assertThat(this.api.post(this.requester, client() + "/secrets", null).problem()).isEqualTo("secretless-client");
	}

	@Test
	void aPartnerSystemMayComeWithItsKey() {
		ECKey key = AssertingClient.ecKey();
		Api.Answer asked = ask("""
				{"clientId": "%s", "name": {"th": "ระบบทดสอบ", "en": "Partner for tests"}, "kind": "partner-system",
				 "authentication": "private_key_jwt", "jwks": %s, "roles": ["representative"]}
				""".formatted(this.clientId, AssertingClient.jwks(key)));
		assertThat(asked.at("/jwks/keys/0/kid")).as(asked.body()).isEqualTo(key.getKeyID());
		decide(asked, "approval", null);
		AssertingClient client = new AssertingClient(this.clientId, key);
		assertThat(client.token(this.port, client.assertion()).code()).isEqualTo(200);
	}

	@Test
	void whoAsksDoesNotDecide() {
		String both = AuthFixtures.unique("both");
		this.api.post(this.fixtures.admin(), "/api/people",
				AuthFixtures.personJson(both, this.organisation, "organisation-admin\", \"platform-admin", false));
		String token = this.fixtures.token(both);
		Api.Answer asked = this.api.post(token, REQUESTS, system("[\"representative\"]"));
		assertThat(asked.code()).as(asked.body()).isEqualTo(201);
		String path = REQUESTS + "/" + asked.at("/id") + "/approval";
		Api.Answer own = this.api.change(token, HttpMethod.POST, path, null, asked.etag());
		assertThat(own.code()).isEqualTo(422);
		assertThat(own.problem()).isEqualTo("same-person");
		assertThat(this.api.change(this.requester, HttpMethod.POST, path, null, asked.etag()).code()).isEqualTo(403);
		assertThat(this.api.post(this.fixtures.admin(), path, null).code()).isEqualTo(428);
		assertThat(this.api.change(this.fixtures.admin(), HttpMethod.POST, path, null, "\"7\"").code()).isEqualTo(412);
		assertThat(this.api.get(this.fixtures.admin(), client()).code()).isEqualTo(404);
	}

	@Test
	void aRejectionHasAReasonAndIsFinal() {
		Api.Answer asked = ask(system("[\"representative\"]"));
		assertThat(decide(asked, "rejection", "{\"reason\": \" \"}").at("/errors/0/pointer")).isEqualTo("/reason");
		Api.Answer rejected = decide(asked, "rejection", "{\"reason\": \"ยังไม่มีสัญญา\"}");
		assertThat(rejected.code()).as(rejected.body()).isEqualTo(200);
		assertThat(this.api.get(this.requester, REQUESTS + "/" + asked.at("/id")).at("/reason"))
			.isEqualTo("ยังไม่มีสัญญา");
		Api.Answer late = decide(rejected, "approval", null);
		assertThat(late.code()).isEqualTo(409);
		assertThat(late.problem()).isEqualTo("decided-client-request");
		assertThat(ask(system("[\"representative\"]")).code()).isEqualTo(201);
	}

	@Test
	void aNameIsTakenOnce() {
		assertThat(ask(system("[\"representative\"]")).code()).isEqualTo(201);
		Api.Answer again = ask(system("[\"representative\"]"));
		assertThat(again.code()).isEqualTo(409);
		assertThat(again.problem()).isEqualTo("taken-client-id");
		this.clientId = "gateway";
		assertThat(ask(system("[\"representative\"]")).problem()).isEqualTo("taken-client-id");
	}

	@Test
	void eachOrganisationSeesItsOwn() {
		Api.Answer asked = ask(system("[\"representative\"]"));
		String stranger = token(this.fixtures.organisation(), "organisation-admin");
		String path = REQUESTS + "/" + asked.at("/id");
		assertThat(this.api.get(stranger, path).code()).isEqualTo(404);
		assertThat(this.api.get(stranger, path + "/history").code()).isEqualTo(404);
		assertThat(this.api.get(stranger, REQUESTS).json().at("/items")).isEmpty();
		assertThat(this.api.get(this.requester, REQUESTS + "?state=pending").json().at("/items")).hasSize(1);
		assertThat(this.api.get(this.requester, REQUESTS + "?state=approved").json().at("/items")).isEmpty();
		assertThat(this.api.get(this.requester, REQUESTS + "?state=nonsense").code()).isEqualTo(400);
		assertThat(this.api.get(this.fixtures.admin(), REQUESTS + "?state=pending&limit=1").at("/items/0/clientId"))
			.isEqualTo(this.clientId);
		String officer = token(this.organisation, "programme-officer");
		assertThat(this.api.get(officer, REQUESTS).code()).isEqualTo(403);
		assertThat(this.api.post(officer, REQUESTS, system("[\"representative\"]")).code()).isEqualTo(403);
	}

	@Test
	void rolesOfOthersAreRefused() {
		for (String role : new String[] { "platform-admin", "organisation-admin", "auditor", "programme-officer",
				"signatory" }) {
			Api.Answer refused = ask(system("[\"" + role + "\"]"));
			assertThat(refused.code()).as(role).isEqualTo(422);
			assertThat(refused.at("/errors/0/pointer")).isEqualTo("/roles");
		}
		assertThat(ask(system("[]")).at("/errors/0/pointer")).isEqualTo("/roles");
		assertThat(this.api.get(this.fixtures.admin(), client()).code()).isEqualTo(404);
	}

	@Test
	void everyFaultIsNamedAtOnceInBothLanguages() {
		String bad = """
				{"clientId": "%s", "name": {"th": "ก", "en": "a"}, "kind": "web", "authentication": "none",
				 "redirectUris": ["http://partner.example/cb", "https://partner.example/*", "https://partner.example/#a"],
				 "roles": ["representative"], "scopes": ["contributions:write"]}
				"""
			.formatted(this.clientId);
		Api.Answer thai = ask(bad);
		assertThat(thai.code()).isEqualTo(422);
		assertThat(thai.json().at("/errors").valueStream().map((fault) -> fault.at("/pointer").asString()))
			.containsExactlyInAnyOrder("/roles", "/scopes", "/redirectUris/0", "/redirectUris/1", "/redirectUris/2",
					"/authentication");
		assertThat(thai.body()).contains("ใช้อักขระแทนไม่ได้").doesNotContain("fault.");
		Api.Answer english = this.api.send(this.requester, HttpMethod.POST, REQUESTS, bad,
				(headers) -> headers.set("Accept-Language", "en"));
		assertThat(english.body()).contains("Wildcards are not allowed").contains("Mobile clients use none");
	}

	private Api.Answer ask(String body) {
		return this.api.post(this.requester, REQUESTS, body);
	}

	private Api.Answer decide(Api.Answer asked, String decision, @Nullable String body) {
		return this.api.change(this.fixtures.admin(), HttpMethod.POST,
				REQUESTS + "/" + asked.at("/id") + "/" + decision, body, asked.etag());
	}

	private String system(String roles) {
		return """
				{"clientId": "%s", "name": {"th": "ระบบทดสอบ", "en": "Partner for tests"}, "kind": "partner-system",
				 "authentication": "client_secret_basic", "roles": %s}
				""".formatted(this.clientId, roles);
	}

	private String people(String kind, String authentication, String redirect, String more) {
		return """
				{"clientId": "%s", "name": {"th": "ระบบทดสอบ", "en": "Partner for tests"}, "kind": "%s",
				 "authentication": "%s", "redirectUris": ["%s"], "scopes": ["openid", "profile"]%s}
				""".formatted(this.clientId, kind, authentication, redirect, more);
	}

	private String token(String organisation, String role) {
		String username = AuthFixtures.unique(role);
		this.fixtures.person(username, organisation, role);
		return this.fixtures.token(username);
	}

	private String client() {
		return "/api/clients/" + this.clientId;
	}

}
