package org.ecotown.auth.directory.invitation;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.internet.MimeMessage;
import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.Browser;
import org.ecotown.auth.OAuthClient;
import org.ecotown.auth.mail.Mailbox;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
class InvitationsIT {

	private static final Pattern LINK = Pattern
		.compile("http://issuer\\.test(/sign-in/invitation/[\\w-]{43}\\?lang=th)");

	@LocalServerPort
	private int port;

	@Autowired
	private Mailbox mailbox;

	@Autowired
	private JdbcClient jdbc;

	private AuthFixtures fixtures;

	private Api api;

	private String organisation = "";

	private String address = "";

	@BeforeEach
	void prepare() {
		this.fixtures = new AuthFixtures(this.port);
		this.api = this.fixtures.api();
		this.organisation = this.fixtures.organisation();
		this.address = AuthFixtures.unique("invited") + "@example.org";
	}

	@Test
	void invitedPersonSetsAPasswordAndIsSignedIn() throws Exception {
		Api.Answer invited = invite(this.fixtures.admin(), this.organisation, "trainer");
		assertThat(invited.code()).as(invited.body()).isEqualTo(201);
		assertThat(invited.at("/state")).isEqualTo("pending");
		assertThat(invited.json().at("/code").isNull()).isTrue();
		MimeMessage mail = this.mailbox.to(this.address, 1).getFirst();
		assertThat(mail.getSubject()).isEqualTo("คำเชิญเข้าใช้งาน Ecotown");
		assertThat(Mailbox.text(mail)).contains("บริษัททดสอบ");
		Browser browser = new Browser(this.port);
		OAuthClient client = OAuthClient.gateway(this.port);
		browser.get(client.authorize());
		HttpResponse<String> accepted = accept(browser, link(mail), AuthFixtures.PASSWORD);
		String code = Browser.parameter(Browser.location(browser.get(Browser.location(accepted))), "code")
			.orElseThrow();
		String token = client.exchange(code).at("/access_token");
		Api.Answer me = this.api.get(token, "/api/me");
		assertThat(me.at("/organisation/id")).isEqualTo(this.organisation);
		assertThat(me.at("/roles/0")).isEqualTo("trainer");
		Api.Answer person = this.api.get(this.fixtures.admin(), "/api/people/" + me.at("/id"));
		assertThat(person.at("/email")).isEqualTo(this.address);
		assertThat(person.at("/emailVerified")).isEqualTo("true");
		Api.Answer after = this.api.get(this.fixtures.admin(), "/api/invitations/" + invited.at("/id"));
		assertThat(after.at("/state")).isEqualTo("accepted");
		assertThat(after.at("/person")).isEqualTo(me.at("/id"));
		assertThat(after.body()).doesNotContain(this.address);
		assertThat(Browser.location(new Browser(this.port).signIn(this.address, AuthFixtures.PASSWORD))).isEqualTo("/");
	}

	@Test
	void linkWorksOnce() {
		invite(this.fixtures.admin(), this.organisation, "trainer");
		String link = link(this.mailbox.to(this.address, 1).getFirst());
		Browser late = new Browser(this.port);
		String csrf = Browser.csrf(late.get(link).body());
		accept(new Browser(this.port), link, AuthFixtures.PASSWORD);
		HttpResponse<String> opened = new Browser(this.port).get(link);
		assertThat(opened.statusCode()).isEqualTo(410);
		assertThat(opened.body()).contains("คำเชิญนี้ใช้ไม่ได้แล้ว");
		HttpResponse<String> again = late.post(link, Map.of("password", "another-long-password", "_csrf", csrf));
		assertThat(again.statusCode()).isEqualTo(410);
		assertThat(Browser.location(new Browser(this.port).signIn(this.address, "another-long-password")))
			.isEqualTo("/sign-in?error");
	}

	@Test
	void linkIsNotStored() {
		invite(this.fixtures.admin(), this.organisation, "trainer");
		String secret = link(this.mailbox.to(this.address, 1).getFirst()).replaceAll(".*/|\\?.*", "");
		assertThat(this.jdbc.sql("SELECT count(*) FROM invitation WHERE invitation::text LIKE '%' || :secret || '%'")
			.param("secret", secret)
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void shortPasswordUsesNothingUp() {
		invite(this.fixtures.admin(), this.organisation, "trainer");
		String link = link(this.mailbox.to(this.address, 1).getFirst());
		assertThat(accept(new Browser(this.port), link, "short").body()).contains("อย่างน้อย 12 ตัวอักษร",
				"role=\"alert\"");
		assertThat(accept(new Browser(this.port), link, AuthFixtures.PASSWORD).statusCode()).isEqualTo(302);
	}

	@Test
	void revokedOrExpiredOrReplacedLinkIsRefused() {
		Api.Answer invited = invite(this.fixtures.admin(), this.organisation, "trainer");
		String path = "/api/invitations/" + invited.at("/id");
		String first = link(this.mailbox.to(this.address, 1).getFirst());
		Api.Answer again = change(path + "/resend", "\"0\"");
		assertThat(again.code()).as(again.body()).isEqualTo(200);
		String second = link(this.mailbox.to(this.address, 2).getLast());
		assertThat(new Browser(this.port).get(first).statusCode()).isEqualTo(410);
		assertThat(new Browser(this.port).get(second).statusCode()).isEqualTo(200);
		this.jdbc.sql("UPDATE invitation SET expires_at = now() WHERE id = :id::uuid")
			.param("id", invited.at("/id"))
			.update();
		assertThat(new Browser(this.port).get(second).statusCode()).isEqualTo(410);
		assertThat(this.api.get(this.fixtures.admin(), path).at("/state")).isEqualTo("expired");
		change(path + "/resend", "\"1\"");
		String third = link(this.mailbox.to(this.address, 3).getLast());
		assertThat(change(path + "/revocation", "\"1\"").code()).isEqualTo(412);
		assertThat(change(path + "/revocation", "\"2\"").at("/state")).isEqualTo("revoked");
		assertThat(new Browser(this.port).get(third).statusCode()).isEqualTo(410);
		assertThat(change(path + "/resend", "\"3\"").problem()).isEqualTo("closed-invitation");
	}

	@Test
	void nobodyIsInvitedTwice() {
		invite(this.fixtures.admin(), this.organisation, "trainer");
		assertThat(invite(this.fixtures.admin(), this.organisation, "trainer").problem()).isEqualTo("already-invited");
	}

	@Test
	void organisationAdministratorInvitesIntoTheOwnOrganisationOnly() {
		String admin = tokenOf("organisation-admin", this.organisation);
		Api.Answer own = invite(admin, this.organisation, "signatory");
		assertThat(own.code()).as(own.body()).isEqualTo(201);
		assertThat(invite(admin, this.fixtures.organisation(), "signatory").at("/errors/0/code"))
			.isEqualTo("foreign-organisation");
		assertThat(invite(admin, this.organisation, "platform-admin").at("/errors/0/code")).isEqualTo("foreign-role");
		String stranger = tokenOf("organisation-admin", this.fixtures.organisation());
		assertThat(this.api.get(stranger, "/api/invitations/" + own.at("/id")).code()).isEqualTo(404);
		assertThat(this.api.get(stranger, "/api/invitations").body()).doesNotContain(own.at("/id"));
		assertThat(this.api.get(admin, "/api/invitations?state=pending").body()).contains(own.at("/id"));
	}

	@Test
	void coordinatorRegistersSomebodyWithoutEMailWhoBeginsWithAPrintedCode() {
		String coordinator = tokenOf("coordinator", this.organisation);
		String community = community();
		String phone = "08" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
		Api.Answer invited = byPhone(coordinator, community, phone);
		assertThat(invited.code()).as(invited.body()).isEqualTo(201);
		String code = invited.at("/code");
		assertThat(this.api.get(coordinator, "/api/invitations/" + invited.at("/id")).json().at("/code").isNull())
			.isTrue();
		Browser browser = new Browser(this.port);
		String typed = phone.substring(0, 3) + "-" + phone.substring(3, 6) + "-" + phone.substring(6);
		assertThat(Browser.location(code(browser, typed, code.toLowerCase()))).isEqualTo("/sign-in/code/password");
		String page = browser.get("/sign-in/code/password").body();
		assertThat(page).contains("value=\"" + phone + "\"");
		HttpResponse<String> begun = browser.post("/sign-in/code/password",
				Map.of("password", AuthFixtures.PASSWORD, "_csrf", Browser.csrf(page)));
		assertThat(Browser.location(begun)).isEqualTo("/");
		assertThat(Browser.location(new Browser(this.port).signIn(typed, AuthFixtures.PASSWORD))).isEqualTo("/");
		assertThat(Browser.location(code(new Browser(this.port), phone, code))).isEqualTo("/sign-in/code?error");
	}

	@Test
	void wrongCodesAreSlowedDownAndReadLikeUnknownNumbers() {
		String phone = "08" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
		Api.Answer invited = byPhone(tokenOf("coordinator", this.organisation), community(), phone);
		assertThat(Browser.location(code(new Browser(this.port), "0800000000", invited.at("/code"))))
			.isEqualTo("/sign-in/code?error");
		for (int i = 0; i < 5; i++) {
			assertThat(Browser.location(code(new Browser(this.port), phone, "23456-789AB")))
				.isEqualTo("/sign-in/code?error");
		}
		assertThat(code(new Browser(this.port), phone, invited.at("/code")).statusCode()).isEqualTo(429);
		// whoever was invited is somewhere else
		assertThat(Browser.location(code(elsewhere(1), phone, invited.at("/code"))))
			.isEqualTo("/sign-in/code/password");
	}

	@Test
	void wrongCodesFromManyNetworksAreSlowedDownTogether() {
		String phone = "08" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
		Api.Answer invited = byPhone(tokenOf("coordinator", this.organisation), community(), phone);
		for (int network = 1; network <= 50; network++) {
			assertThat(Browser.location(code(elsewhere(network), phone, "23456-789AB")))
				.isEqualTo("/sign-in/code?error");
		}
		assertThat(Browser.location(code(elsewhere(51), phone, invited.at("/code")))).isEqualTo("/sign-in/code?error");
		this.jdbc.sql("UPDATE invitation SET next_try_at = now() WHERE phone = :phone").param("phone", phone).update();
		assertThat(Browser.location(code(elsewhere(52), phone, invited.at("/code"))))
			.isEqualTo("/sign-in/code/password");
	}

	private Browser elsewhere(int network) {
		return new Browser(this.port).at("2001:db8:" + network + "::1");
	}

	@Test
	void coordinatorGivesTwoRolesAndBringsPeopleIntoCommunitiesOnly() {
		String coordinator = tokenOf("coordinator", this.organisation);
		assertThat(invite(coordinator, community(), "executive").at("/errors/0/code")).isEqualTo("foreign-role");
		assertThat(invite(coordinator, this.fixtures.organisation(), "participant").at("/errors/0/code"))
			.isEqualTo("foreign-organisation");
		assertThat(invite(tokenOf("trainer", this.organisation), this.organisation, "participant").code())
			.isEqualTo(403);
	}

	@Test
	void oneWayToReachThePersonIsNeeded() {
		Api.Answer answer = this.api.post(this.fixtures.admin(), "/api/invitations", """
				{"name": {"given": "สมหญิง"}, "organisation": "%s", "roles": ["trainer"], "locale": "th"}
				""".formatted(this.organisation));
		assertThat(answer.at("/errors/0/code")).isEqualTo("missing-contact");
	}

	private Api.Answer invite(String token, String target, String role) {
		return this.api.post(token, "/api/invitations", """
				{"email": "%s", "name": {"given": "สมหญิง"}, "organisation": "%s", "roles": ["%s"], "locale": "th"}
				""".formatted(this.address, target, role));
	}

	private Api.Answer byPhone(String token, String target, String phone) {
		return this.api.post(token, "/api/invitations", """
				{"phone": "%s", "name": {"given": "ป้าน้อย"}, "organisation": "%s", "roles": ["enterprise-leader"],
				 "locale": "th"}
				""".formatted(phone, target));
	}

	private String community() {
		return this.fixtures.communityOf(this.organisation);
	}

	private String tokenOf(String role, String target) {
		String username = AuthFixtures.unique(role);
		this.fixtures.person(username, target, role);
		return this.fixtures.token(username);
	}

	private Api.Answer change(String path, String etag) {
		return this.api.change(this.fixtures.admin(), HttpMethod.POST, path, null, etag);
	}

	private static HttpResponse<String> accept(Browser browser, String link, String password) {
		return browser.post(link, Map.of("password", password, "_csrf", Browser.csrf(browser.get(link).body())));
	}

	private static HttpResponse<String> code(Browser browser, String phone, String code) {
		return browser.post("/sign-in/code",
				Map.of("phone", phone, "code", code, "_csrf", Browser.csrf(browser.get("/sign-in/code").body())));
	}

	private static String link(MimeMessage mail) {
		Matcher matcher = LINK.matcher(Mailbox.text(mail));
		assertThat(matcher.find()).isTrue();
		return matcher.group(1);
	}

}
