package org.ecotown.auth.signin.emailcode;

import java.net.http.HttpResponse;
import java.util.Map;

import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.Browser;
import org.ecotown.auth.mail.Mailbox;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A person verifies an address that somebody else typed.
 */
@EcotownIntegrationTest
class OwnEmailIT {

	@LocalServerPort
	private int port;

	@Autowired
	private Mailbox mailbox;

	@Autowired
	private JdbcClient jdbc;

	private String username = "";

	private String address = "";

	private Browser browser;

	@BeforeEach
	void signIn() {
		AuthFixtures fixtures = new AuthFixtures(this.port);
		this.username = AuthFixtures.unique("reader");
		this.address = this.username + "@example.org";
		fixtures.person(this.username, fixtures.organisation(), "trainer");
		move(this.address);
		this.browser = new Browser(this.port);
		this.browser.get("/account");
		this.browser.signIn(this.username, AuthFixtures.PASSWORD);
	}

	@Test
	void codeInTheMailVerifiesTheAddress() {
		assertThat(this.browser.get("/account?lang=en").body()).contains(this.address, "Not verified yet");
		assertThat(Browser.location(send())).isEqualTo("/account/email-code");
		assertThat(this.browser.get("/account/email-code?lang=th").body()).contains(this.address, "รหัส 8 หลัก");
		assertThat(Browser.location(type(this.mailbox.code(this.address, 1)))).isEqualTo("/account?done=email");
		assertThat(this.browser.get("/account?done=email&lang=en").body()).contains("Your e-mail address is verified.")
			.doesNotContain("Not verified yet");
		assertThat(Browser.location(type(this.mailbox.code(this.address, 1)))).isEqualTo("/account");
		Browser other = new Browser(this.port);
		ask(other);
		assertThat(this.mailbox.to(this.address, 2)).hasSize(2);
	}

	@Test
	void wrongCodesVerifyNothingAndEndAfterFive() {
		send();
		String code = this.mailbox.code(this.address, 1);
		String wrong = code.startsWith("0000") ? "11111111" : "00000000";
		for (int i = 0; i < 5; i++) {
			assertThat(Browser.location(type(wrong))).isEqualTo("/account/email-code?error");
		}
		assertThat(Browser.location(type(code))).isEqualTo("/account/email-code?error");
		assertThat(verified()).isFalse();
	}

	@Test
	void codeIsGoodForThatAddressOnly() {
		send();
		String code = this.mailbox.code(this.address, 1);
		move(AuthFixtures.unique("other") + "@example.org");
		assertThat(Browser.location(type(code))).isEqualTo("/account?fault=email-changed");
		assertThat(verified()).isFalse();
	}

	@Test
	void addressThatSomebodyElseVerifiedStaysTheirs() {
		AuthFixtures fixtures = new AuthFixtures(this.port);
		String owner = fixtures.person(AuthFixtures.unique("owner"), fixtures.organisation(), "trainer");
		this.jdbc.sql("UPDATE person SET email = :email, email_verified = true WHERE id = :id::uuid")
			.param("email", this.address.toUpperCase())
			.param("id", owner)
			.update();
		send();
		assertThat(Browser.location(type(this.mailbox.code(this.address, 1)))).isEqualTo("/account?fault=taken-email");
		assertThat(verified()).isFalse();
	}

	@Test
	void codeSignsNobodyIn() {
		send();
		String code = this.mailbox.code(this.address, 1);
		Browser other = new Browser(this.port);
		ask(other);
		assertThat(Browser.location(other.post("/sign-in/email/code",
				Map.of("code", code, "_csrf", Browser.csrf(other.get("/sign-in").body())))))
			.isEqualTo("/sign-in/email/code?error");
	}

	@Test
	void otherPersonInTheSameBrowserCannotUseIt() {
		send();
		String code = this.mailbox.code(this.address, 1);
		this.jdbc
			.sql("UPDATE email_code SET person = (SELECT id FROM person WHERE username <> :name LIMIT 1) "
					+ "WHERE address = :address")
			.param("name", this.username)
			.param("address", this.address)
			.update();
		assertThat(Browser.location(type(code))).isEqualTo("/account/email-code?error");
		assertThat(verified()).isFalse();
	}

	@Test
	void noMoreThanFiveMailsAnHour() {
		for (int i = 0; i < 5; i++) {
			assertThat(Browser.location(send())).isEqualTo("/account/email-code");
		}
		assertThat(Browser.location(send())).isEqualTo("/account?fault=email-many");
		this.mailbox.to(this.address, 5);
	}

	@Test
	void codesThatStrangersHaveSentDoNotCount() {
		this.jdbc.sql("UPDATE person SET email_verified = true WHERE username = :name")
			.param("name", this.username)
			.update();
		Browser stranger = new Browser(this.port);
		for (int i = 0; i < 5; i++) {
			ask(stranger);
		}
		this.mailbox.to(this.address, 5);
		move(AuthFixtures.unique("other") + "@example.org");
		assertThat(Browser.location(send())).isEqualTo("/account/email-code");
	}

	@Test
	void whoHasNoAddressIsAskedNothing() {
		this.jdbc.sql("UPDATE person SET email = null WHERE username = :name").param("name", this.username).update();
		assertThat(this.browser.get("/account").body()).doesNotContain("/account/email");
		assertThat(Browser.location(send())).isEqualTo("/account");
		assertThat(Browser.location(this.browser.get("/account/email-code"))).isEqualTo("/account");
	}

	private void move(String to) {
		this.jdbc.sql("UPDATE person SET email = :email, email_verified = false WHERE username = :name")
			.param("email", to)
			.param("name", this.username)
			.update();
	}

	private boolean verified() {
		return this.jdbc.sql("SELECT email_verified FROM person WHERE username = :name")
			.param("name", this.username)
			.query(Boolean.class)
			.single();
	}

	private HttpResponse<String> send() {
		return this.browser.post("/account/email", Map.of("_csrf", csrf()));
	}

	private HttpResponse<String> type(String code) {
		return this.browser.post("/account/email-code", Map.of("code", code, "_csrf", csrf()));
	}

	private String csrf() {
		return Browser.csrf(this.browser.get("/account").body());
	}

	private void ask(Browser who) {
		who.post("/sign-in/email",
				Map.of("email", this.address, "_csrf", Browser.csrf(who.get("/sign-in/email").body())));
	}

}
