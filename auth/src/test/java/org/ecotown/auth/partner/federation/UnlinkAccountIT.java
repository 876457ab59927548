package org.ecotown.auth.partner.federation;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.Browser;
import org.ecotown.auth.mail.Mailbox;
import org.ecotown.auth.partner.outbound.PartnerAddresses;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
class UnlinkAccountIT {

	private static final Pattern LINK = Pattern.compile("href=\"(/account/links/[\\w-]{43})\"");

	@LocalServerPort
	private int port;

	@Autowired
	private PartnerAddresses addresses;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Mailbox mailbox;

	private ForeignProvider foreign;

	private AuthFixtures fixtures;

	private Partner partner;

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
		this.partner = new Partner(this.port, this.foreign.tenant(), true);
		this.partner.provider.claims.putAll(
				Map.of("preferred_username", this.username, "email", "pim@company.example", "email_verified", true));
	}

	@AfterEach
	void close() {
		this.foreign.close();
	}

	@Test
	void whoHasAPasswordUnlinksAfterAConfirmation() throws Exception {
		String address = AuthFixtures.unique("pim") + "@example.org";
		this.jdbc.sql("UPDATE person SET email = :address, email_verified = true WHERE id = :id::uuid")
			.param("address", address)
			.param("id", this.local)
			.update();
		Browser elsewhere = link();
		String page = this.browser.get("/account").body();
		assertThat(page).contains("บัญชีของหน่วยงาน", "บริษัทคู่ค้า", "pim@company.example", "2569");
		assertThat(page).doesNotContain(this.partner.provider.issuer);
		String confirm = handle(page);
		assertThat(this.browser.get(confirm + "?lang=en").body()).contains("Unlink the company account?",
				"Partner company", "pim@company.example");
		assertThat(linked()).isEqualTo(1);
		String done = Browser.location(post(confirm));
		assertThat(done).isEqualTo("/account?done=unlinked");
		assertThat(this.browser.get(done).body()).contains("account is unlinked").doesNotContain("/account/links/");
		assertThat(linked()).isZero();
		assertThat(Browser.location(elsewhere.get("/account"))).isEqualTo("/sign-in");
		assertThat(Browser.location(this.partner.signIn(new Browser(this.port)))).isEqualTo("/sign-in/link");
		Api.Answer log = this.fixtures.api()
			.get(this.fixtures.admin(), "/api/security-events?type=account-unlinked&person=" + this.local);
		assertThat(log.at("/items/0/details/account")).isEqualTo("pim@company.example");
		assertThat(this.mailbox.to(address, 2))
			.anySatisfy((mail) -> assertThat(mail.getSubject()).isEqualTo("ยกเลิกการเชื่อมต่อบัญชีของหน่วยงานแล้ว"));
	}

	@Test
	void theLastWayToSignInStays() {
		this.partner.provider.claims.putAll(Map.of("preferred_username", UUID.randomUUID().toString(), "email",
				UUID.randomUUID() + "@company.example"));
		this.partner.signIn(this.browser);
		String confirm = handle(this.browser.get("/account").body());
		String refused = Browser.location(post(confirm));
		assertThat(refused).isEqualTo("/account?fault=last-way");
		assertThat(this.browser.get(refused).body()).contains("วิธีเข้าสู่ระบบวิธีเดียว", confirm);
		this.partner.disable(true);
		assertThat(Browser.location(post(confirm))).as("it is no way any more").isEqualTo("/account?done=unlinked");
	}

	@Test
	void nobodyUnlinksTheAccountOfSomebodyElse() {
		link();
		String confirm = handle(this.browser.get("/account").body());
		String name = AuthFixtures.unique("other");
		this.fixtures.person(name, this.fixtures.organisation(), "trainer");
		this.browser = new Browser(this.port);
		this.browser.signIn(name, AuthFixtures.PASSWORD);
		assertThat(Browser.location(this.browser.get(confirm))).isEqualTo("/account");
		post(confirm);
		assertThat(linked()).isEqualTo(1);
	}

	/** Another browser of the person. */
	private Browser link() {
		this.browser.signIn(this.username, AuthFixtures.PASSWORD);
		this.partner.signIn(this.browser);
		this.browser.post("/sign-in/link", Map.of("_csrf", Browser.csrf(this.browser.get("/sign-in/link").body())));
		assertThat(linked()).isEqualTo(1);
		Browser elsewhere = new Browser(this.port);
		this.partner.signIn(elsewhere);
		return elsewhere;
	}

	private HttpResponse<String> post(String path) {
		return this.browser.post(path, Map.of("_csrf", Browser.csrf(this.browser.get("/account").body())));
	}

	private static String handle(String page) {
		Matcher link = LINK.matcher(page);
		assertThat(link.find()).as(page).isTrue();
		return link.group(1);
	}

	private int linked() {
		return this.jdbc.sql("SELECT count(*) FROM linked_account WHERE person = :id::uuid")
			.param("id", this.local)
			.query(Integer.class)
			.single();
	}

}
