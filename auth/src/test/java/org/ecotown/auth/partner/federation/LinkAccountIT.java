package org.ecotown.auth.partner.federation;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.Browser;
import org.ecotown.auth.OAuthClient;
import org.ecotown.auth.partner.outbound.PartnerAddresses;
import org.ecotown.auth.signin.factor.OlderProofs;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
class LinkAccountIT {

	@LocalServerPort
	private int port;

	@Autowired
	private PartnerAddresses addresses;

	@Autowired
	private FindByIndexNameSessionRepository<? extends Session> sessions;

	private ForeignProvider foreign;

	private AuthFixtures fixtures;

	private Browser browser;

	private String username = "";

	private String local = "";

	@BeforeEach
	void prepare() {
		this.foreign = new ForeignProvider(this.addresses.allowedHosts().iterator().next());
		this.fixtures = new AuthFixtures(this.port);
		this.browser = new Browser(this.port);
		this.username = AuthFixtures.unique("pim");
		this.local = this.fixtures.person(this.username, this.fixtures.organisation(), "coordinator");
	}

	@AfterEach
	void close() {
		this.foreign.close();
	}

	@Test
	void proofOfBothAccountsLinksThem() {
		Partner partner = partner(true);
		OAuthClient client = OAuthClient.gateway(this.port);
		this.browser.get(client.authorize());
		assertThat(Browser.location(partner.signIn(this.browser))).isEqualTo("/sign-in/link");
		HttpResponse<String> byPassword = signInByPassword();
		assertThat(Browser.location(this.browser.get(Browser.location(byPassword)))).isEqualTo("/sign-in/link");
		HttpResponse<String> page = this.browser.get("/sign-in/link");
		assertThat(page.body()).contains("pim@company", "บริษัทคู่ค้า", "สมหญิง", this.username);
		Api.Answer me = partner.me(client, this.browser, post("/sign-in/link", page.body()));
		assertThat(me.at("/id")).isEqualTo(this.local);
		Api.Answer later = partner.me(new Browser(this.port));
		assertThat(later.at("/id")).isEqualTo(this.local);
		assertThat(later.json().at("/memberships")).hasSize(2);
		Api.Answer log = this.fixtures.api()
			.get(this.fixtures.admin(), "/api/security-events?type=account-linked&person=" + this.local);
		assertThat(log.at("/items/0/details/how")).isEqualTo("proved");
	}

	@Test
	void whoIsSignedInAlreadyIsAskedAtOnce() {
		Partner partner = partner(true);
		partner.provider.claims.remove("preferred_username");
		this.browser.signIn(this.username, AuthFixtures.PASSWORD);
		assertThat(Browser.location(partner.signIn(this.browser))).isEqualTo("/sign-in/link");
		assertThat(this.browser.get("/sign-in/link").body()).contains(this.username);
	}

	@Test
	void whoLeftTheBrowserOpenProvesTheAccountOnceMore() {
		Partner partner = partner(true);
		this.browser.signIn(this.username, AuthFixtures.PASSWORD);
		OlderProofs.make(this.sessions, this.local, Duration.ofMinutes(20));
		partner.signIn(this.browser);
		String csrf = Browser.csrf(this.browser.get("/sign-in").body());
		assertThat(Browser.location(this.browser.post("/sign-in/link", Map.of("_csrf", csrf))))
			.isEqualTo("/sign-in/link");
		assertThat(Browser.location(this.browser.get("/sign-in/link"))).isEqualTo("/sign-in?again");
		assertThat(linked()).isEqualTo("0");
		assertThat(Browser.location(this.browser.signIn(this.username, AuthFixtures.PASSWORD)))
			.isEqualTo("/sign-in/link");
		assertThat(Browser.location(post("/sign-in/link", this.browser.get("/sign-in/link").body()))).isEqualTo("/");
		assertThat(linked()).isEqualTo("1");
	}

	@Test
	void partnersAccountAloneLinksNothing() {
		Partner partner = partner(true);
		partner.signIn(this.browser);
		String page = this.browser.get("/sign-in/link").body();
		assertThat(Browser.location(post("/sign-in/link", page))).isEqualTo("/sign-in");
		assertThat(Browser.location(this.browser.get(OAuthClient.gateway(this.port).authorize())))
			.isEqualTo("/sign-in");
	}

	@Test
	void anotherPartnersAccountIsNoProofOfTheOwnOne() {
		Partner first = partner(true);
		first.provider.claims.put("preferred_username", AuthFixtures.unique("other"));
		first.signIn(this.browser);
		Partner second = partner(true);
		assertThat(Browser.location(second.signIn(this.browser))).isEqualTo("/sign-in/link");
		String page = this.browser.get("/sign-in/link").body();
		assertThat(page).contains("name=\"password\"");
		assertThat(Browser.location(post("/sign-in/link", page))).isEqualTo("/sign-in");
	}

	@Test
	void connectionThatMakesNoAccountsLetsPeopleLinkOnly() {
		Partner partner = partner(false);
		partner.provider.claims.put("preferred_username", AuthFixtures.unique("nobody"));
		assertThat(Browser.location(partner.signIn(this.browser))).isEqualTo("/sign-in/link");
		String page = this.browser.get("/sign-in/link").body();
		assertThat(page).contains("โปรดติดต่อเจ้าหน้าที่โครงการ").doesNotContain("/sign-in/link/new");
		assertThat(Browser.location(post("/sign-in/link/new", page))).isEqualTo("/sign-in");
		OAuthClient client = OAuthClient.gateway(this.port);
		this.browser.get(client.authorize());
		this.browser.get(Browser.location(signInByPassword()));
		Api.Answer me = partner.me(client, this.browser,
				post("/sign-in/link", this.browser.get("/sign-in/link").body()));
		assertThat(me.at("/id")).isEqualTo(this.local);
		assertThat(me.json().at("/memberships")).hasSize(1);
	}

	@Test
	void linkingCanBePutOff() {
		Partner partner = partner(true);
		OAuthClient client = OAuthClient.gateway(this.port);
		this.browser.get(client.authorize());
		partner.signIn(this.browser);
		this.browser.get(Browser.location(signInByPassword()));
		HttpResponse<String> resumed = post("/sign-in/link/cancel", this.browser.get("/sign-in/link").body());
		assertThat(partner.me(client, this.browser, resumed).at("/id")).isEqualTo(this.local);
		assertThat(Browser.location(partner.signIn(new Browser(this.port)))).isEqualTo("/sign-in/link");
	}

	private String linked() {
		return String.valueOf(this.fixtures.api()
			.get(this.fixtures.admin(), "/api/security-events?type=account-linked&person=" + this.local)
			.json()
			.at("/items")
			.size());
	}

	/** A partner whose provider knows somebody by the same user name. */
	private Partner partner(boolean jit) {
		Partner partner = new Partner(this.port, this.foreign.tenant(), jit);
		partner.provider.claims.putAll(
				Map.of("preferred_username", this.username, "email", "pim@company.example", "email_verified", true));
		return partner;
	}

	private HttpResponse<String> signInByPassword() {
		return this.browser.post("/sign-in", Map.of("username", this.username, "password", AuthFixtures.PASSWORD,
				"_csrf", Browser.csrf(this.browser.get("/sign-in/link").body())));
	}

	private HttpResponse<String> post(String path, String page) {
		return this.browser.post(path, Map.of("_csrf", Browser.csrf(page)));
	}

}
