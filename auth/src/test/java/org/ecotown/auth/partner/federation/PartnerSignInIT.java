package org.ecotown.auth.partner.federation;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.Browser;
import org.ecotown.auth.OAuthClient;
import org.ecotown.auth.partner.outbound.PartnerAddresses;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
class PartnerSignInIT {

	private static final RSAKey OTHER_KEY = ForeignProvider.Tenant.key();

	@LocalServerPort
	private int port;

	@Autowired
	private PartnerAddresses addresses;

	private ForeignProvider foreign;

	private Partner partner;

	private Browser browser;

	@BeforeEach
	void connect() {
		this.foreign = new ForeignProvider(this.addresses.allowedHosts().iterator().next());
		this.partner = new Partner(this.port, this.foreign.tenant(), true);
		this.browser = new Browser(this.port);
	}

	@AfterEach
	void close() {
		this.foreign.close();
	}

	@Test
	void companyAddressLeadsToTheCompanysProvider() {
		HttpResponse<String> page = this.partner.leave(this.browser);
		assertThat(page.body()).contains("บริษัทคู่ค้า", "127.0.0.1");
		String url = page.headers().firstValue("Refresh").orElseThrow();
		assertThat(url).startsWith("0; url=" + this.partner.provider.issuer + "/authorize?response_type=code")
			.contains("code_challenge_method=S256", "nonce=", "state=", "login_hint=someone@" + this.partner.domain,
					"ui_locales=th");
		assertThat(Browser.parameter(url.substring(7), "redirect_uri"))
			.contains("http://issuer.test/sign-in/partner/callback");
	}

	@Test
	void addressOfNoCompanyLeadsBackToThePasswordForm() {
		String csrf = Browser.csrf(this.browser.get("/sign-in").body());
		HttpResponse<String> answer = this.browser.post("/sign-in/partner",
				Map.of("email", "me@gmail.com", "_csrf", csrf));
		assertThat(Browser.location(answer)).isEqualTo("/sign-in");
		assertThat(this.browser.get("/sign-in").body()).contains("ยังไม่มีบัญชีของหน่วยงาน");
	}

	@Test
	void companyAddressIsFilledInWhereItWasHintedAtOrTypedAsAUserName() {
		String address = "someone@" + this.partner.domain;
		this.browser.get(OAuthClient.gateway(this.port).authorize() + "&login_hint=" + address);
		assertThat(this.browser.get("/sign-in").body()).contains("value=\"" + address + "\"");
		Browser typing = new Browser(this.port);
		typing.signIn(address, "no-password-of-this-platform");
		assertThat(typing.get("/sign-in").body()).contains("value=\"" + address + "\"");
		Browser stranger = new Browser(this.port);
		stranger.get(OAuthClient.gateway(this.port).authorize() + "&login_hint=someone@unknown.example");
		assertThat(stranger.get("/sign-in").body()).doesNotContainPattern("name=\"email\"[^>]*unknown[.]example");
	}

	@Test
	void signInStartedFromAnotherSiteIsRefused() {
		HttpResponse<String> answer = this.browser.post("/sign-in/partner",
				Map.of("email", "someone@" + this.partner.domain));
		assertThat(Browser.location(answer)).isEqualTo("/sign-in?expired");
	}

	@Test
	void firstSignInMakesAnAccountInTheCompany() {
		this.partner.provider.claims.putAll(Map.of("preferred_username", AuthFixtures.unique("Nok"), "given_name", "นก",
				"family_name", "สีทอง", "locale", "en-GB", "groups", List.of("all", "inspectors"), "realm_access",
				Map.of("roles", List.of("sign"))));
		Api.Answer me = this.partner.me(this.browser);
		assertThat(me.code()).as(me.body()).isEqualTo(200);
		assertThat(me.at("/username"))
			.isEqualTo(this.partner.provider.claims.get("preferred_username").toString().toLowerCase());
		assertThat(me.at("/displayName")).isEqualTo("นก สีทอง");
		assertThat(me.at("/locale")).isEqualTo("en");
		assertThat(me.at("/organisation/id")).isEqualTo(this.partner.organisation);
		assertThat(me.json().at("/roles").toString()).isEqualTo("[\"inspector\",\"representative\",\"signatory\"]");
	}

	@Test
	void laterSignInsFindTheAccountAndUpdateItsRoles() {
		this.partner.provider.claims.put("groups", "inspectors");
		Api.Answer first = this.partner.me(this.browser);
		this.partner.provider.claims.put("groups", List.of());
		this.partner.provider.claims.put("preferred_username", AuthFixtures.unique("renamed"));
		Api.Answer second = this.partner.me(new Browser(this.port));
		assertThat(second.at("/id")).isEqualTo(first.at("/id"));
		assertThat(first.json().at("/roles")).hasSize(2);
		assertThat(second.json().at("/roles").toString()).isEqualTo("[\"representative\"]");
		assertThat(events("roles-changed").at("/items/0/person")).isEqualTo(first.at("/id"));
	}

	@Test
	void signInIsLogged() {
		Api.Answer me = this.partner.me(this.browser);
		Api.Answer signIn = events("sign-in");
		assertThat(signIn.at("/items/0/person")).isEqualTo(me.at("/id"));
		assertThat(signIn.at("/items/0/details/method")).isEqualTo("partner");
		assertThat(events("account-linked").at("/items/0/details/how")).isEqualTo("provisioned");
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("hostileTokens")
	void refusesAnIdentityTokenThat(String what, Consumer<ForeignProvider.Tenant> attack) {
		attack.accept(this.partner.provider);
		HttpResponse<String> answer = this.partner.signIn(this.browser);
		assertThat(Browser.location(answer)).isEqualTo("/sign-in/partner/failed");
		String page = this.browser.get("/sign-in/partner/failed").body();
		assertThat(page).contains("บริษัทคู่ค้า", "เชื่อถือไม่ได้", "token-refused");
		assertThat(this.browser.get("/sign-in/partner/failed?lang=en").body()).contains("Partner company",
				"cannot be trusted");
		assertThat(events("sign-in-failed").at("/items/0/details/reason")).isEqualTo("token-refused");
		assertNobodySignedIn();
	}

	static Stream<Arguments> hostileTokens() {
		return Stream.of(spoilt("is of another issuer", (token) -> token.issuer("https://other.example.com")),
				spoilt("is for another client", (token) -> token.audience("somebody-else")),
				spoilt("is for several and authorised for another",
						(token) -> token.audience(List.of("ecotown", "somebody-else")).claim("azp", "somebody-else")),
				spoilt("is for several and authorised for nobody",
						(token) -> token.audience(List.of("ecotown", "somebody-else"))),
				spoilt("has another nonce", (token) -> token.claim("nonce", "another")),
				spoilt("has no nonce", (token) -> token.claim("nonce", null)),
				spoilt("has expired", (token) -> token.expirationTime(Date.from(Instant.now().minusSeconds(300)))),
				spoilt("has no subject", (token) -> token.subject(null)),
				signed("is not signed", (claims) -> new PlainJWT(claims).serialize()),
				signed("is signed with another key", (claims) -> ForeignProvider.Tenant.sign(claims, OTHER_KEY)),
				signed("is signed with the client secret", PartnerSignInIT::hmac));
	}

	@Test
	void refusesTheAnswerOfAnotherProvider() {
		String query = this.partner.provider.signIn(this.partner.authorization(this.browser));
		HttpResponse<String> mixedUp = this.partner.back(this.browser,
				query.replaceAll("iss=[^&]*", "iss=https%3A%2F%2Fother.example.com"));
		assertRefused(mixedUp, "other-sign-in");
	}

	@Test
	void refusesAnAnswerWithoutTheIssuerThatWasAnnounced() {
		String query = this.partner.provider.signIn(this.partner.authorization(this.browser));
		assertRefused(this.partner.back(this.browser, query.replaceAll("&?iss=[^&]*", "")), "other-sign-in");
	}

	@Test
	void refusesAnAnswerThatThisBrowserDidNotAskFor() {
		Browser attacker = new Browser(this.port);
		String query = this.partner.provider.signIn(this.partner.authorization(attacker));
		this.partner.authorization(this.browser);
		assertRefused(this.partner.back(this.browser, query), "other-sign-in");
	}

	@Test
	void answerIsGoodForOneSignInOnly() {
		String query = this.partner.provider.signIn(this.partner.authorization(this.browser));
		assertThat(Browser.location(this.partner.back(this.browser, query))).isEqualTo("/");
		assertThat(Browser.location(this.partner.back(this.browser, query))).isEqualTo("/sign-in/partner/failed");
	}

	@Test
	void declinedSignInSaysSo() {
		String state = Browser.parameter(this.partner.authorization(this.browser), "state").orElseThrow();
		assertRefused(
				this.partner.back(this.browser,
						Browser.encode(
								Map.of("error", "access_denied", "state", state, "iss", this.partner.provider.issuer))),
				"declined");
	}

	@Test
	void disabledConnectionSignsNobodyIn() {
		String query = this.partner.provider.signIn(this.partner.authorization(this.browser));
		this.partner.disable(true);
		assertRefused(this.partner.back(this.browser, query), "connection-ended");
		assertThat(Browser.location(this.partner.leave(this.browser))).isEqualTo("/sign-in");
	}

	@Test
	void sameAddressAtAnotherProviderIsAnotherPerson() {
		String email = AuthFixtures.unique("nok") + "@" + this.partner.domain;
		this.partner.provider.claims.putAll(Map.of("email", email, "email_verified", true));
		Api.Answer own = this.partner.me(this.browser);
		String first = own.at("/id");
		assertThat(own.at("/username")).isEqualTo(email);
		Partner other = new Partner(this.port, this.foreign.tenant(), true);
		other.provider.claims.putAll(this.partner.provider.claims);
		Browser attacker = new Browser(this.port);
		assertThat(Browser.location(other.signIn(attacker))).isEqualTo("/sign-in/link");
		HttpResponse<String> created = attacker.post("/sign-in/link/new",
				Map.of("_csrf", Browser.csrf(attacker.get("/sign-in/link").body())));
		Api.Answer me = other.me(new Browser(this.port));
		assertThat(Browser.location(created)).isEqualTo("/");
		assertThat(me.at("/id")).isNotEqualTo(first);
		assertThat(me.at("/username")).isEqualTo(email.substring(0, email.indexOf('@')));
		assertThat(me.at("/organisation/id")).isEqualTo(other.organisation);
	}

	@Test
	void unverifiedAddressLeadsToNoAccount() {
		String username = AuthFixtures.unique("local") + "@" + this.partner.domain;
		AuthFixtures fixtures = new AuthFixtures(this.port);
		String local = fixtures.person(username, fixtures.organisation(), "coordinator");
		this.partner.provider.claims.putAll(Map.of("email", username, "email_verified", false));
		Api.Answer me = this.partner.me(this.browser);
		assertThat(me.at("/id")).isNotBlank().isNotEqualTo(local);
	}

	private void assertRefused(HttpResponse<String> answer, String code) {
		assertThat(Browser.location(answer)).isEqualTo("/sign-in/partner/failed");
		assertThat(this.browser.get("/sign-in/partner/failed").body()).contains(code);
		assertNobodySignedIn();
	}

	private void assertNobodySignedIn() {
		assertThat(Browser.location(this.browser.get(OAuthClient.gateway(this.port).authorize())))
			.isEqualTo("/sign-in");
	}

	private Api.Answer events(String type) {
		AuthFixtures fixtures = new AuthFixtures(this.port);
		return fixtures.api()
			.get(fixtures.admin(), "/api/security-events?type=" + type + "&organisation=" + this.partner.organisation);
	}

	private static Arguments spoilt(String what, Consumer<JWTClaimsSet.Builder> tamper) {
		Consumer<ForeignProvider.Tenant> attack = (tenant) -> tenant.tamper = tamper;
		return Arguments.of(what, attack);
	}

	private static Arguments signed(String what, Function<JWTClaimsSet, String> signer) {
		Consumer<ForeignProvider.Tenant> attack = (tenant) -> {
			tenant.metadata.put("id_token_signing_alg_values_supported", List.of("none", "HS256", "RS256"));
			tenant.signer = signer;
		};
		return Arguments.of(what, attack);
	}

	private static String hmac(JWTClaimsSet claims) {
		try {
			SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
			token.sign(new MACSigner((ForeignProvider.SECRET + "-".repeat(32)).getBytes()));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
