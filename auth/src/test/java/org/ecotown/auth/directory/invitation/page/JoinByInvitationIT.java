package org.ecotown.auth.directory.invitation.page;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.internet.MimeMessage;
import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.Browser;
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

/**
 * Invitations of people who have an account already.
 */
@EcotownIntegrationTest
class JoinByInvitationIT {

	private static final Pattern LINK = Pattern
		.compile("http://issuer\\.test(/sign-in/invitation/[\\w-]{43})\\?lang=th");

	@LocalServerPort
	private int port;

	@Autowired
	private Mailbox mailbox;

	@Autowired
	private JdbcClient jdbc;

	private AuthFixtures fixtures;

	private Api api;

	private String username = "";

	private String person = "";

	private String address = "";

	private String organisation = "";

	private String inviter = "";

	private String inviterName = "";

	private String administrator = "";

	@BeforeEach
	void register() {
		this.fixtures = new AuthFixtures(this.port);
		this.api = this.fixtures.api();
		this.username = AuthFixtures.unique("trainer");
		this.person = this.fixtures.person(this.username, this.fixtures.organisation(), "trainer");
		this.address = this.username + "@example.org";
		this.jdbc.sql("UPDATE person SET email = :address, email_verified = true WHERE id = :id::uuid")
			.param("address", this.address)
			.param("id", this.person)
			.update();
		this.organisation = this.fixtures.organisation();
		this.inviterName = AuthFixtures.unique("admin");
		this.inviter = this.fixtures.person(this.inviterName, this.organisation, "organisation-admin");
		this.administrator = this.fixtures.token(this.inviterName);
	}

	@Test
	void signsInWithTheOwnAccountAndJoinsOnce() throws Exception {
		Api.Answer invited = invite(this.address);
		assertThat(invited.code()).as(invited.body()).isEqualTo(201);
		MimeMessage mail = this.mailbox.to(this.address, 1).getFirst();
		assertThat(mail.getSubject()).isEqualTo("คำเชิญให้ปฏิบัติงานให้หน่วยงานอีกแห่งใน Ecotown");
		String link = link(mail);
		Browser browser = new Browser(this.port);
		HttpResponse<String> invitation = browser.get(link);
		assertThat(invitation.body()).contains("โปรดเข้าสู่ระบบด้วยบัญชีนั้น").doesNotContain("<form");
		assertThat(Browser.location(browser.signInFrom(invitation, this.username, AuthFixtures.PASSWORD)))
			.isEqualTo(link);
		String page = browser.get(link).body();
		assertThat(page).contains("บริษัททดสอบ", "ตอบรับคำเชิญ");
		assertThat(memberships()).doesNotContain(this.organisation);
		Map<String, String> form = Map.of("_csrf", Browser.csrf(page));
		assertThat(Browser.location(browser.post(link, form))).isEqualTo("/");
		assertThat(memberships()).contains(this.organisation, "signatory", "trainer");
		assertThat(browser.post(link, form).statusCode()).isEqualTo(410);
		Api.Answer after = this.api.get(this.administrator, "/api/invitations/" + invited.at("/id"));
		assertThat(after.at("/state")).isEqualTo("accepted");
		assertThat(after.at("/person")).isEqualTo(this.person);
		assertThat(this.mailbox.to(this.address, 2))
			.anySatisfy((told) -> assertThat(Mailbox.text(told)).contains("Ecotown"));
	}

	@Test
	void theInviterIsNotToldWhetherThereIsAnAccount() {
		Api.Answer known = invite(this.address);
		Api.Answer unknown = invite(AuthFixtures.unique("nobody") + "@example.org");
		assertThat(unknown.code()).isEqualTo(known.code()).isEqualTo(201);
		assertThat(known.json().propertyNames()).isEqualTo(unknown.json().propertyNames());
		for (String field : new String[] { "/state", "/person", "/code", "/roles", "/name/given" }) {
			assertThat(known.json().at(field)).as(field).isEqualTo(unknown.json().at(field));
		}
		assertThat(known.body()).doesNotContain(this.person, "Somying");
	}

	@Test
	void somebodyElseWithTheLinkDoesNotJoin() {
		invite(this.address);
		String link = link(this.mailbox.to(this.address, 1).getFirst());
		String other = AuthFixtures.unique("other");
		String id = this.fixtures.person(other, this.fixtures.organisation(), "trainer");
		Browser browser = new Browser(this.port);
		browser.signIn(other, AuthFixtures.PASSWORD);
		String csrf = Browser.csrf(browser.get("/account").body());
		assertThat(browser.get(link).body()).contains("โปรดเข้าสู่ระบบด้วยบัญชีนั้น");
		for (Map<String, String> form : java.util.List.of(Map.of("_csrf", csrf),
				Map.of("_csrf", csrf, "password", "another-long-password"))) {
			assertThat(Browser.location(browser.post(link, form))).isEqualTo(link);
		}
		assertThat(this.api.get(this.fixtures.admin(), "/api/people/" + id).body()).doesNotContain(this.organisation);
		assertThat(memberships()).doesNotContain(this.organisation);
		assertThat(Browser.location(new Browser(this.port).signIn(this.username, AuthFixtures.PASSWORD)))
			.isEqualTo("/");
	}

	@Test
	void twoOrganisationsInviteTheSamePersonAndOneOfThemOnce() {
		assertThat(invite(this.address).code()).isEqualTo(201);
		assertThat(invite(this.address).problem()).isEqualTo("already-invited");
		String name = AuthFixtures.unique("admin");
		String another = this.fixtures.organisation();
		this.fixtures.person(name, another, "organisation-admin");
		assertThat(invite(this.fixtures.token(name), this.address, another).code()).isEqualTo(201);
	}

	@Test
	void anInviterWhoWasSuspendedBringsNobodyIn() {
		String unknown = AuthFixtures.unique("nobody") + "@example.org";
		invite(this.address);
		invite(unknown);
		String join = link(this.mailbox.to(this.address, 1).getFirst());
		String begin = link(this.mailbox.to(unknown, 1).getFirst());
		Browser browser = signedInAt(join);
		String csrf = Browser.csrf(browser.get(join).body());
		Browser newcomer = new Browser(this.port);
		String newCsrf = Browser.csrf(newcomer.get(begin).body());
		Api.Answer suspended = this.api.change(this.fixtures.admin(), HttpMethod.POST,
				"/api/people/" + this.inviter + "/suspension", null, "\"0\"");
		assertThat(suspended.code()).isEqualTo(200);
		refused(browser.get(join));
		refused(browser.post(join, Map.of("_csrf", csrf)));
		refused(newcomer.get(begin));
		refused(newcomer.post(begin, Map.of("_csrf", newCsrf, "password", AuthFixtures.PASSWORD)));
		assertThat(memberships()).doesNotContain(this.organisation);
		assertThat(Browser.location(newcomer.signIn(unknown, AuthFixtures.PASSWORD))).isEqualTo("/sign-in?error");
	}

	@Test
	void anInviterWhoHasLostTheRoleBringsNobodyIn() {
		invite(this.address);
		String link = link(this.mailbox.to(this.address, 1).getFirst());
		this.jdbc.sql("UPDATE person_membership SET roles = '{trainer}' WHERE person = :id::uuid")
			.param("id", this.inviter)
			.update();
		refused(signedInAt(link).get(link));
	}

	@Test
	void anInviterDoesNotAcceptTheOwnInvitation() {
		String later = AuthFixtures.unique("later") + "@example.org";
		assertThat(invite(later).code()).isEqualTo(201);
		String link = link(this.mailbox.to(later, 1).getFirst());
		this.jdbc.sql("UPDATE person SET email = :address, email_verified = true WHERE id = :id::uuid")
			.param("address", later)
			.param("id", this.inviter)
			.update();
		Browser browser = new Browser(this.port);
		browser.get(link);
		browser.signIn(this.inviterName, AuthFixtures.PASSWORD);
		String page = browser.get(link).body();
		assertThat(browser.post(link, Map.of("_csrf", Browser.csrf(page))).statusCode()).isEqualTo(410);
		assertThat(this.api.get(this.fixtures.admin(), "/api/people/" + this.inviter).body())
			.doesNotContain("signatory");
	}

	private Browser signedInAt(String link) {
		Browser browser = new Browser(this.port);
		browser.get(link);
		browser.signIn(this.username, AuthFixtures.PASSWORD);
		return browser;
	}

	private static void refused(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).isEqualTo(410);
		assertThat(answer.body()).contains("ผู้ที่เชิญคุณไม่มีสิทธิ์เชิญแล้ว");
	}

	private Api.Answer invite(String email) {
		return invite(this.administrator, email, this.organisation);
	}

	private Api.Answer invite(String token, String email, String target) {
		return this.api.post(token, "/api/invitations",
				"""
						{"email": "%s", "name": {"given": "คุณหญิง"}, "organisation": "%s", "roles": ["signatory"], "locale": "th"}
						"""
					.formatted(email, target));
	}

	private String memberships() {
		return this.api.get(this.fixtures.admin(), "/api/people/" + this.person).body();
	}

	private static String link(MimeMessage mail) {
		Matcher matcher = LINK.matcher(Mailbox.text(mail));
		assertThat(matcher.find()).isTrue();
		return matcher.group(1);
	}

}
