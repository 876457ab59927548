package org.ecotown.auth.signin.emailcode;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.Browser;
import org.ecotown.auth.OAuthClient;
import org.ecotown.auth.mail.Mailbox;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
class EmailCodeIT {

	private static int lastAddress;

	@LocalServerPort
	private int port;

	@Autowired
	private Mailbox mailbox;

	@Autowired
	private JdbcClient jdbc;

	private String username = "";

	private String address = "";

	@BeforeEach
	void register() {
		AuthFixtures fixtures = new AuthFixtures(this.port);
		this.username = AuthFixtures.unique("reader");
		this.address = this.username + "@example.org";
		String id = fixtures.person(this.username, fixtures.organisation(), "trainer");
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
	void everyTabHasACodeOfItsOwn() {
		Browser first = new Browser(this.port);
		OAuthClient client = OAuthClient.gateway(this.port);
		first.get(client.authorize());
		ask(first, this.address);
		String code = this.mailbox.code(this.address, 1);
		Browser second = first.tab();
		OAuthClient another = OAuthClient.gateway(this.port);
		second.get(another.authorize());
		ask(second, this.address);
		String secondCode = this.mailbox.code(this.address, 2);
		assertThat(Browser.location(type(second, code))).isEqualTo("/sign-in/email/code?error");
		String page = second.get("/sign-in/email/code").body();
		String resumed = Browser.location(type(first, code));
		assertThat(Browser.parameter(resumed, "code_challenge"))
			.isEqualTo(Browser.parameter(client.authorize(), "code_challenge"));
		HttpResponse<String> late = second.post("/sign-in/email/code",
				Map.of("code", secondCode, "_csrf", Browser.csrf(page)));
		assertThat(Browser.parameter(Browser.location(late), "code_challenge"))
			.isEqualTo(Browser.parameter(another.authorize(), "code_challenge"));
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
	void oneNetworkHasFiveMailsSentAndIsToldToWait() {
		Browser stranger = at();
		for (int i = 0; i < 5; i++) {
			assertThat(Browser.location(ask(stranger, this.address))).isEqualTo("/sign-in/email/code");
		}
		HttpResponse<String> slowed = ask(stranger.preferring("en"), this.address);
		assertThat(slowed.statusCode()).isEqualTo(429);
		assertThat(Long.parseLong(slowed.headers().firstValue("Retry-After").orElseThrow())).isBetween(30L, 61L);
		assertThat(slowed.body()).contains("There were too many attempts. Please wait", "may still arrive");
		assertThat(ask(stranger.preferring("th"), this.address).body()).contains("มีการพยายามหลายครั้งเกินไป");
		assertThat(codes()).isEqualTo(5);
	}

	@Test
	void strangersTakeNoCodesFromTheOwnersDevice() {
		Browser owner = at();
		owner.signIn(this.username, AuthFixtures.PASSWORD);
		owner.forget("__Host-ecotown-auth");
		for (int i = 0; i < 20; i++) {
			Browser stranger = at();
			boolean sent = ask(stranger, this.address).statusCode() == 302;
			assertThat(sent).isEqualTo(i < 15);
		}
		assertThat(codes()).isEqualTo(15);
		assertThat(Browser.location(ask(owner, this.address))).isEqualTo("/sign-in/email/code");
		assertThat(Browser.location(type(owner, this.mailbox.code(this.address, 17)))).isEqualTo("/");
		for (int i = 0; i < 5; i++) {
			owner.forget("__Host-ecotown-auth");
			assertThat(ask(owner, this.address).statusCode()).isEqualTo(302);
		}
		assertThat(ask(owner, this.address).statusCode()).isEqualTo(429);
	}

	@Test
	void whoUsesTheCodesIsNotSlowed() {
		String network = address();
		// a letter about the new device comes after each code
		for (int i = 1; i <= 7; i++) {
			Browser browser = new Browser(this.port).at(network);
			ask(browser, this.address);
			assertThat(Browser.location(type(browser, this.mailbox.code(this.address, 2 * i - 1)))).isEqualTo("/");
		}
	}

	@Test
	void unknownAddressIsSlowedTheSameHoweverItIsSpelt() {
		String nobody = AuthFixtures.unique("nobody") + "@example.org";
		HttpResponse<String> one = slowed(at(), this.address);
		HttpResponse<String> other = slowed(at(), nobody);
		assertThat(one.statusCode()).isEqualTo(other.statusCode()).isEqualTo(429);
		assertThat(withoutToken(one.body())).isEqualTo(withoutToken(other.body()));
		assertThat(codes()).isEqualTo(5);
	}

	@Test
	void oneNetworkHasCodesSentToFewAddresses() {
		Browser stranger = at();
		String csrf = Browser.csrf(stranger.get("/sign-in/email").body());
		for (int i = 0; i < 60; i++) {
			assertThat(stranger.post("/sign-in/email", Map.of("email", "nobody-" + i + "@example.org", "_csrf", csrf))
				.statusCode()).isEqualTo(302);
		}
		assertThat(ask(stranger, this.address).statusCode()).isEqualTo(429);
		assertThat(codes()).isZero();
	}

	@Test
	void oneNetworkTriesFewCodes() {
		Browser stranger = at();
		ask(stranger, this.address);
		String csrf = Browser.csrf(stranger.get("/sign-in/email/code").body());
		for (int i = 0; i < 60; i++) {
			String path = (i % 2 == 0) ? "/sign-in/email/code" : "/sign-in/code";
			assertThat(
					stranger.post(path, Map.of("code", "00000000", "phone", "08123456%02d".formatted(i), "_csrf", csrf))
						.statusCode())
				.isEqualTo(302);
		}
		for (String path : List.of("/sign-in/email/code", "/sign-in/code")) {
			HttpResponse<String> slowed = stranger.post(path,
					Map.of("code", "00000000", "phone", "0812345678", "_csrf", csrf));
			assertThat(slowed.statusCode()).isEqualTo(429);
			assertThat(slowed.headers().firstValue("Retry-After")).isPresent();
			assertThat(slowed.body()).contains("มีการพยายามหลายครั้งเกินไป", "name=\"code\"");
			this.jdbc.sql("UPDATE sign_in_attempts SET open_at = now() WHERE key LIKE 'CODE_NETWORK:%'").update();
			stranger.post(path, Map.of("code", "00000000", "phone", "0812345678", "_csrf", csrf));
		}
	}

	/** What is answered after five requests with as many spellings. */
	private HttpResponse<String> slowed(Browser browser, String email) {
		for (String spelling : List.of(email, email.toUpperCase(Locale.ROOT), " " + email, email + "\u3000",
				email.replace("@example", "@EXAMPLE"))) {
			assertThat(ask(browser, spelling).statusCode()).isEqualTo(302);
		}
		return ask(browser, email.replace("example", "Example"));
	}

	private Browser at() {
		return new Browser(this.port).at(address());
	}

	private static synchronized String address() {
		return "198.51.100." + ++lastAddress;
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
