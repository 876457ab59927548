package org.ecotown.auth;

import java.net.http.HttpResponse;
import java.util.Map;

import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
class EmailCodeIT {

	@LocalServerPort
	private int port;

	@Autowired
	private Mailbox mailbox;

	@Autowired
	private JdbcClient jdbc;

	private String address = "";

	@BeforeEach
	void register() {
		AuthFixtures fixtures = new AuthFixtures(this.port);
		String username = AuthFixtures.unique("reader");
		this.address = username + "@example.org";
		String id = fixtures.person(username, fixtures.organisation(), "trainer");
		this.jdbc.sql("UPDATE person SET email = :email, email_verified = true WHERE id = :id::uuid")
			.param("email", this.address)
			.param("id", id)
			.update();
	}

	@Test
	void signsInOnceInTheSessionThatAskedForIt() {
		Browser browser = new Browser(this.port);
		OAuthClient client = OAuthClient.gateway(this.port);
		browser.get(client.authorize());
		ask(browser, this.address.toUpperCase());
		String code = this.mailbox.code(this.address, 1);
		Browser other = new Browser(this.port);
		ask(other, "nobody@example.org");
		assertThat(Browser.location(type(other, code))).isEqualTo("/sign-in/email/code?error");
		HttpResponse<String> signedIn = type(browser, code);
		assertThat(Browser.location(browser.get(Browser.location(signedIn)))).contains("code=");
		assertThat(Browser.location(type(browser, code))).isEqualTo("/sign-in/email/code?error");
	}

	@Test
	void unknownAddressReadsTheSameAndGetsNoMail() {
		Browser known = new Browser(this.port);
		Browser unknown = new Browser(this.port);
		HttpResponse<String> asked = ask(unknown, "nobody@example.org");
		assertThat(Browser.location(ask(known, this.address))).isEqualTo(Browser.location(asked));
		assertThat(withoutToken(known.get("/sign-in/email/code").body()))
			.isEqualTo(withoutToken(unknown.get("/sign-in/email/code").body()));
		this.mailbox.to(this.address, 1);
		assertThat(this.mailbox.received("nobody@example.org")).isEmpty();
	}

	@Test
	void fiveWrongTriesEndTheCode() {
		Browser browser = new Browser(this.port);
		ask(browser, this.address);
		String code = this.mailbox.code(this.address, 1);
		String wrong = code.startsWith("0000") ? "11111111" : "00000000";
		for (int i = 0; i < 5; i++) {
			assertThat(Browser.location(type(browser, wrong))).isEqualTo("/sign-in/email/code?error");
		}
		assertThat(Browser.location(type(browser, code))).isEqualTo("/sign-in/email/code?error");
		assertThat(browser.get("/sign-in/email/code?error").body()).contains("role=\"alert\"");
	}

	@Test
	void codeEndsAfterTenMinutes() {
		Browser browser = new Browser(this.port);
		ask(browser, this.address);
		String code = this.mailbox.code(this.address, 1);
		this.jdbc
			.sql("""
					UPDATE email_code SET expires_at = now()
					 WHERE person = (SELECT id FROM person WHERE email = :email) AND expires_at < now() + interval '10 minutes'
					""")
			.param("email", this.address)
			.update();
		assertThat(Browser.location(type(browser, code))).isEqualTo("/sign-in/email/code?error");
	}

	@Test
	void unverifiedAddressGetsNoCode() {
		this.jdbc.sql("UPDATE person SET email_verified = false WHERE email = :email")
			.param("email", this.address)
			.update();
		ask(new Browser(this.port), this.address);
		assertThat(codes()).isZero();
	}

	@Test
	void noMoreThanFiveMailsAnHour() {
		for (int i = 0; i < 7; i++) {
			ask(new Browser(this.port), this.address);
		}
		assertThat(codes()).isEqualTo(5);
	}

	private int codes() {
		return this.jdbc.sql("""
				SELECT count(*) FROM email_code WHERE person = (SELECT id FROM person WHERE email = :email)
				""").param("email", this.address).query(Integer.class).single();
	}

	private static HttpResponse<String> ask(Browser browser, String email) {
		return browser.post("/sign-in/email",
				Map.of("email", email, "_csrf", Browser.csrf(browser.get("/sign-in/email").body())));
	}

	private static HttpResponse<String> type(Browser browser, String code) {
		return browser.post("/sign-in/email/code",
				Map.of("code", code, "_csrf", Browser.csrf(browser.get("/sign-in").body())));
	}

	private static String withoutToken(String page) {
		return page.replaceAll("name=\"_csrf\"[^>]*", "");
	}

}
