package org.ecotown.auth.signin.throttle;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.Browser;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
class ThrottleIT {

	private static final String WRONG = "not-the-password";

	private static int lastAddress;

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private String username = "";

	private String person = "";

	@BeforeEach
	void register() {
		AuthFixtures fixtures = new AuthFixtures(this.port);
		this.username = AuthFixtures.unique("trainer");
		this.person = fixtures.person(this.username, fixtures.organisation(), "trainer");
	}

	@Test
	void slowsDownWhoGuessesANameAndSaysHowLong() {
		Browser browser = new Browser(this.port).at(address());
		guess(browser, this.username, 10);
		HttpResponse<String> slowed = browser.signIn(this.username, AuthFixtures.PASSWORD);
		assertThat(slowed.statusCode()).isEqualTo(429);
		assertThat(Long.parseLong(slowed.headers().firstValue("Retry-After").orElseThrow())).isBetween(20L, 33L);
		assertThat(slowed.body()).contains("มีการพยายามเข้าสู่ระบบหลายครั้งเกินไป", "value=\"" + this.username + "\"");
	}

	@Test
	void saysTheSameWhereThereIsNoSuchAccount() {
		Browser known = new Browser(this.port).at(address());
		Browser unknown = new Browser(this.port).at(address());
		String nobody = AuthFixtures.unique("nobody");
		guess(known, this.username, 10);
		HttpResponse<String> one = known.signIn(this.username, WRONG);
		guess(unknown, nobody, 10);
		HttpResponse<String> other = unknown.signIn(nobody, WRONG);
		assertThat(one.statusCode()).isEqualTo(other.statusCode()).isEqualTo(429);
		assertThat(normalised(one, this.username)).isEqualTo(normalised(other, nobody));
	}

	@Test
	void countsTheSpellingsOfANumberTogether() {
		String phone = phone();
		AuthFixtures fixtures = new AuthFixtures(this.port);
		fixtures.person(phone, fixtures.organisation(), "trainer");
		Browser browser = new Browser(this.port).at(address());
		spellings(phone).limit(10).forEach((spelling) -> guess(browser, spelling, 1));
		for (String spelling : List.of(phone, "+66 " + phone.substring(1))) {
			assertThat(browser.signIn(spelling, AuthFixtures.PASSWORD).statusCode()).as(spelling).isEqualTo(429);
		}
	}

	@Test
	void countsTheSpellingsOfAnUnknownNumberTogether() {
		String phone = phone();
		Browser browser = new Browser(this.port).at(address());
		spellings(phone).limit(10).forEach((spelling) -> guess(browser, spelling, 1));
		assertThat(browser.signIn(phone, WRONG).statusCode()).isEqualTo(429);
	}

	@Test
	void countsTheSpellingsOfANameTogether() {
		Browser browser = new Browser(this.port).at(address());
		String wide = this.username.replace('t', '\uff54');
		for (String spelling : List.of(" ".repeat(300) + this.username, this.username + "  ",
				this.username.toUpperCase(Locale.ROOT), wide, this.username + "\u3000",
				wide.toUpperCase(Locale.ROOT))) {
			guess(browser, spelling, 1);
		}
		assertThat(browser.signIn(this.username, AuthFixtures.PASSWORD).statusCode()).isEqualTo(429);
	}

	@Test
	void countsGuessesOnAKnownDeviceHoweverTheNumberIsWritten() {
		String phone = phone();
		AuthFixtures fixtures = new AuthFixtures(this.port);
		fixtures.person(phone, fixtures.organisation(), "trainer");
		Browser owner = new Browser(this.port).at(address());
		owner.signIn(phone, AuthFixtures.PASSWORD);
		owner.forget("__Host-ecotown-auth");
		spellings(phone).forEach((spelling) -> guess(owner, spelling, 1));
		assertThat(owner.signIn(phone, AuthFixtures.PASSWORD).statusCode()).isEqualTo(429);
	}

	@Test
	void lettersInANumberLeadNowhere() {
		String phone = phone();
		AuthFixtures fixtures = new AuthFixtures(this.port);
		fixtures.person(phone, fixtures.organisation(), "trainer");
		Browser browser = new Browser(this.port).at(address());
		assertThat(Browser
			.location(browser.signIn(phone.substring(0, 3) + "x" + phone.substring(3), AuthFixtures.PASSWORD)))
			.isEqualTo("/sign-in?error");
		assertThat(Browser.location(browser.signIn("\u202d" + phone + "\u202c", AuthFixtures.PASSWORD))).isEqualTo("/");
	}

	@Test
	void aNameThatIsTooLongOrCannotBeKeptIsJustWrong() {
		Browser browser = new Browser(this.port).at(address());
		for (String name : List.of("\ufdfa".repeat(200), "\u3000".repeat(300) + this.username, "x".repeat(100_000))) {
			assertThat(Browser.location(browser.signIn(name, AuthFixtures.PASSWORD))).isEqualTo("/sign-in?error");
		}
		assertThat(browser.signIn(this.username + "\0", AuthFixtures.PASSWORD).statusCode()).isLessThan(500);
	}

	@Test
	void doublesTheWait() {
		String address = address();
		guess(new Browser(this.port).at(address), this.username, 9);
		assertThat(wait("NAME_AND_ADDRESS:%")).isBetween(9, 16);
	}

	@Test
	void letsTheOwnerInOnAKnownDeviceWhileEverybodyElseIsSlowed() {
		Browser owner = new Browser(this.port).at(address());
		owner.signIn(this.username, AuthFixtures.PASSWORD);
		owner.forget("__Host-ecotown-auth");
		for (int i = 0; i < 26; i++) {
			guess(new Browser(this.port).at(address()), this.username, 1);
		}
		assertThat(new Browser(this.port).at(address()).signIn(this.username, AuthFixtures.PASSWORD).statusCode())
			.isEqualTo(429);
		assertThat(Browser.location(owner.signIn(this.username, AuthFixtures.PASSWORD))).isEqualTo("/");
	}

	@Test
	void aForgedDeviceIsNotKnown() {
		Browser attacker = new Browser(this.port).at(address());
		attacker.signIn(this.username, AuthFixtures.PASSWORD);
		String device = attacker.cookies().get("__Host-ecotown-device");
		attacker.cookies().put("__Host-ecotown-device", device.substring(0, device.indexOf('.')) + ".AAAA");
		attacker.forget("__Host-ecotown-auth");
		guess(attacker, this.username, 10);
		assertThat(attacker.signIn(this.username, AuthFixtures.PASSWORD).statusCode()).isEqualTo(429);
	}

	@Test
	void whatIsAddedToTheGatewaysAddressIsNotBelieved() {
		String address = address();
		for (int i = 0; i < 10; i++) {
			guess(new Browser(this.port).at("198.51.100." + i + ", " + address), this.username, 1);
		}
		assertThat(new Browser(this.port).at("198.51.100.99, " + address)
			.signIn(this.username, AuthFixtures.PASSWORD)
			.statusCode()).isEqualTo(429);
		assertThat(this.jdbc.sql("SELECT DISTINCT host(address) FROM security_event WHERE person = :id::uuid")
			.param("id", this.person)
			.query(String.class)
			.list()).containsExactly(address);
	}

	@Test
	void manyGuessesAtOnceCountOneByOne() throws Exception {
		String address = address();
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Callable<Integer>> guesses = IntStream.range(0, 20)
				.<Callable<Integer>>mapToObj(
						(i) -> () -> new Browser(this.port).at(address).signIn(this.username, WRONG).statusCode())
				.toList();
			int tried = 0;
			for (Future<Integer> guess : threads.invokeAll(guesses)) {
				tried += (guess.get() == 302) ? 1 : 0;
			}
			assertThat(tried).isBetween(5, 8);
		}
	}

	@Test
	void aSuccessForgetsTheOwnersOwnFailures() {
		Browser browser = new Browser(this.port).at(address());
		for (int round = 0; round < 3; round++) {
			guess(browser, this.username, 3);
			assertThat(Browser.location(browser.signIn(this.username, AuthFixtures.PASSWORD))).isEqualTo("/");
			browser.forget("__Host-ecotown-auth");
			browser.forget("__Host-ecotown-device");
		}
	}

	@Test
	void logsSignInsFailuresAndNewDevices() {
		String address = address();
		Browser browser = new Browser(this.port).at(address);
		browser.signIn(this.username, WRONG);
		browser.signIn(this.username, AuthFixtures.PASSWORD);
		browser.signIn(this.username, AuthFixtures.PASSWORD);
		List<String> events = this.jdbc.sql("""
				SELECT type || ' ' || host(address) || ' ' || coalesce(details->>'method', '-')
				  FROM security_event WHERE person = CAST(:person AS uuid) ORDER BY at
				""").param("person", this.person).query(String.class).list();
		assertThat(events).containsExactly("sign-in-failed " + address + " password",
				"sign-in " + address + " password", "new-device " + address + " -", "sign-in " + address + " password");
	}

	@Test
	void logsTheBeginningOfASlowDownOnce() {
		String address = address();
		guess(new Browser(this.port).at(address), AuthFixtures.unique("nobody"), 12);
		assertThat(this.jdbc.sql("""
				SELECT details->>'limit' FROM security_event
				 WHERE type = 'sign-in-throttled' AND host(address) = :address
				""").param("address", address).query(String.class).list()).containsExactly("name-and-address");
	}

	@Test
	void deviceCookieOutlivesTheSessionAndIsForThisHostAlone() {
		HttpResponse<String> signedIn = new Browser(this.port).at(address())
			.signIn(this.username, AuthFixtures.PASSWORD);
		assertThat(signedIn.headers().allValues("Set-Cookie"))
			.filteredOn((cookie) -> cookie.startsWith("__Host-ecotown-device="))
			.singleElement()
			.asString()
			.contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax", "Max-Age=34560000")
			.doesNotContain("Domain", this.person);
	}

	@Test
	void refusesACommonPasswordForANewPerson() {
		AuthFixtures fixtures = new AuthFixtures(this.port);
		String json = AuthFixtures.personJson(AuthFixtures.unique("trainer"), fixtures.organisation(), "trainer", false)
			.replace(AuthFixtures.PASSWORD, "Password-123456");
		assertThat(fixtures.api().post(fixtures.admin(), "/api/people", json).at("/errors/0/code"))
			.isEqualTo("common-password");
	}

	private static String phone() {
		return "08%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
	}

	/** Twelve ways to write a number. */
	private static Stream<String> spellings(String phone) {
		String grouped = phone.substring(0, 3) + "-" + phone.substring(3, 6) + "-" + phone.substring(6);
		String thai = phone.chars()
			.mapToObj((digit) -> String.valueOf((char) (digit - '0' + '๐')))
			.collect(Collectors.joining());
		String wide = phone.chars()
			.mapToObj((digit) -> String.valueOf((char) (digit - '0' + '\uff10')))
			.collect(Collectors.joining());
		return Stream.of(grouped, "+66" + phone.substring(1), "0066" + phone.substring(1), thai, " " + phone,
				phone + " ", "+66 (0)" + phone.substring(1), "+66 0" + grouped.substring(1), wide,
				grouped.replace('-', '\u2011'), "\u200e" + phone, grouped.replace('-', '.'));
	}

	/** Tries so often, and lets every wait pass at once. */
	private void guess(Browser browser, String name, int times) {
		for (int i = 0; i < times; i++) {
			this.jdbc.sql("UPDATE sign_in_attempts SET open_at = now() WHERE open_at > now()").update();
			browser.post("/sign-in",
					Map.of("username", name, "password", WRONG, "_csrf", Browser.csrf(browser.get("/sign-in").body())));
		}
	}

	private int wait(String key) {
		return this.jdbc.sql("""
				SELECT ceil(extract(epoch FROM max(open_at - now())))::int FROM sign_in_attempts WHERE key LIKE :key
				""").param("key", key).query(Integer.class).single();
	}

	private static String normalised(HttpResponse<String> page, String name) {
		return page.body()
			.replace(name, "NAME")
			.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
			.replaceAll("\\d+ วินาที", "");
	}

	private static synchronized String address() {
		return "203.0.113." + ++lastAddress;
	}

}
