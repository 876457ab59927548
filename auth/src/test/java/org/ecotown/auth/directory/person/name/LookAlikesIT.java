package org.ecotown.auth.directory.person.name;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.Browser;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What looks the same is the same, and what cannot be seen is not there.
 */
@EcotownIntegrationTest
class LookAlikesIT {

	/** น้ำ as it is written, and as some keyboards and programmes send it. */
	private static final String NAM = "\u0E19\u0E49\u0E33";

	private static final String NAM_IN_HALVES = "\u0E19\u0E4D\u0E49\u0E32";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private Api api;

	private String admin = "";

	private String organisation = "";

	@BeforeEach
	void prepare() {
		AuthFixtures fixtures = new AuthFixtures(this.port);
		this.api = fixtures.api();
		this.admin = fixtures.admin();
		this.organisation = fixtures.organisation();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\\u200b\\u200b", "\\u00a0\\u00a0", "\\u2060\\u2060", "\\ufeff\\ufeff", "\\u3164\\u3164",
			"\\u202e\\u00ad" })
	void refusesNamesWithNothingToSee(String nothing) {
		Api.Answer person = this.api.post(this.admin, "/api/people",
				person(nothing, AuthFixtures.PASSWORD, nothing, ""));
		assertThat(person.code()).as(person.body()).isEqualTo(422);
		assertThat(person.json().at("/errors").findValuesAsString("pointer")).contains("/username", "/name/given");
		Api.Answer company = this.api.post(this.admin, "/api/organisations",
				AuthFixtures.organisationJson(AuthFixtures.unique("blank"), "[]").replace("บริษัททดสอบ", nothing));
		assertThat(company.code()).as(company.body()).isEqualTo(422);
		assertThat(company.at("/errors/0/pointer")).isEqualTo("/names/0/name/th");
	}

	@Test
	void hasOneAccountForUserNamesThatLookTheSame() {
		String end = AuthFixtures.unique("");
		assertThat(register(NAM + end, AuthFixtures.PASSWORD, "")).isEqualTo(201);
		for (String same : List.of(NAM_IN_HALVES + end, NAM + "\\u200b" + end, "\\u2060" + NAM + end,
				"\u0E19\u0E33\u0E49" + end)) {
			assertThat(register(same, AuthFixtures.PASSWORD, "")).as(same).isEqualTo(409);
		}
		String address = AuthFixtures.unique("n2") + "@example.org";
		assertThat(register(address, AuthFixtures.PASSWORD, "")).isEqualTo(201);
		assertThat(register(address + "\\u200b", AuthFixtures.PASSWORD, "")).isEqualTo(409);
		for (String typed : List.of(address + "\u200b", " " + address.toUpperCase() + "\u00a0", "\ufeff" + address)) {
			assertThat(signIn(typed, AuthFixtures.PASSWORD)).as(typed).isEqualTo("/");
		}
		assertThat(signIn(NAM_IN_HALVES + end, AuthFixtures.PASSWORD)).isEqualTo("/");
	}

	@Test
	void keepsAddressesWithoutWhatCannotBeSeen() {
		String username = AuthFixtures.unique("reader");
		Api.Answer person = this.api.post(this.admin, "/api/people", person(username, AuthFixtures.PASSWORD, "นารี",
				", \"email\": \"" + username + "\\u200b@example.org\\u2060\""));
		assertThat(person.at("/email")).as(person.body()).isEqualTo(username + "@example.org");
	}

	@Test
	void findsPeopleByWordsInAnyOrderAndAnySpelling() {
		String given = NAM + "ฝน" + AuthFixtures.unique("").substring(1);
		String id = created(person(AuthFixtures.unique("rain"), AuthFixtures.PASSWORD, given, ""));
		for (String typed : List.of("ใจดี " + given, given + "  ใจดี", given.replace(NAM, NAM_IN_HALVES),
				given.replace(NAM, "\u0E19\u0E33"), "นางสาว" + given, given.replace(NAM, NAM + "\u200b"))) {
			assertThat(this.api.get(this.admin, "/api/people?q=" + typed).json().at("/items").findValuesAsString("id"))
				.as(typed)
				.containsExactly(id);
		}
	}

	@Test
	void putsThoseFoundButForToneMarksLastAndSortsByGivenName() {
		String end = AuthFixtures.unique("").substring(1);
		List<String> expected = List.of(
				created(person(AuthFixtures.unique("z"), AuthFixtures.PASSWORD, "ปา" + end, "")),
				created(person(AuthFixtures.unique("y"), AuthFixtures.PASSWORD, "เปา" + end, "")),
				created(person(AuthFixtures.unique("x"), AuthFixtures.PASSWORD, "ป่า" + end, "")),
				created(person(AuthFixtures.unique("w"), AuthFixtures.PASSWORD, "เป้า" + end, "")));
		String first = "/api/people?limit=3&organisation=" + this.organisation + "&q=ปา" + end;
		Api.Answer page = this.api.get(this.admin, first);
		assertThat(page.json().at("/items").findValuesAsString("id")).as(page.body()).isEqualTo(expected.subList(0, 3));
		Api.Answer next = this.api.get(this.admin, first + "&cursor=" + page.at("/next"));
		assertThat(next.json().at("/items").findValuesAsString("id")).isEqualTo(expected.subList(3, 4));
	}

	@Test
	void findsOrganisationsBySpellingThatLooksTheSame() {
		String code = AuthFixtures.unique("water");
		this.api.post(this.admin, "/api/organisations",
				AuthFixtures.organisationJson(code, "[]").replace("บริษัททดสอบ", "บริษัท" + NAM + "ใส " + code));
		for (String typed : List.of(code + " " + NAM_IN_HALVES, "\u0E19\u0E33ใส " + code, code.toUpperCase())) {
			assertThat(this.api.get(this.admin, "/api/organisations?q=" + typed)
				.json()
				.at("/items")
				.findValuesAsString("code")).as(typed).containsExactly(code);
		}
	}

	@Test
	void readsAPhoneNumberHoweverItIsWritten() {
		String digits = "08" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
		String grouped = digits.substring(0, 3) + "\u2011" + digits.substring(3, 6) + "\u2013" + digits.substring(6);
		String id = created(person(AuthFixtures.unique("caller"), AuthFixtures.PASSWORD, "นารี",
				", \"phone\": \"" + grouped + "\""));
		assertThat(this.api.get(this.admin, "/api/people/" + id).at("/phone")).isEqualTo(digits);
		for (String typed : List.of(digits, digits.substring(1), grouped, "0066" + digits.substring(1))) {
			assertThat(this.api.get(this.admin, "/api/people?q=" + typed).json().at("/items").findValuesAsString("id"))
				.as(typed)
				.containsExactly(id);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "------", "()()()()()", "\\u200b", "12", "0812345678901234", "081-234-567x" })
	void refusesWhatIsNoPhoneNumber(String phone) {
		Api.Answer invited = this.api.post(this.admin, "/api/invitations", """
				{"phone": "%s", "name": {"given": "นารี"}, "organisation": "%s", "roles": ["trainer"], "locale": "th"}
				""".formatted(phone, this.organisation));
		assertThat(invited.code()).as(invited.body()).isEqualTo(422);
	}

	@Test
	void signsInByTheNumberWhoseZeroASpreadsheetDropped() {
		int rest = ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
		assertThat(register("8" + rest, AuthFixtures.PASSWORD, ", \"phone\": \"8" + rest + "\"")).isEqualTo(201);
		this.jdbc.sql("UPDATE person SET username = phone WHERE username = :typed").param("typed", "8" + rest).update();
		for (String typed : List.of("08" + rest, "8" + rest, "+668" + rest)) {
			assertThat(signIn(typed, AuthFixtures.PASSWORD)).as(typed).isEqualTo("/");
		}
	}

	@Test
	void comparesPasswordsByWhatTheyLookLike() {
		String username = AuthFixtures.unique("typist");
		assertThat(register(username, "caf\u00E9\u00A0au lait " + NAM, "")).isEqualTo(201);
		for (String typed : List.of("cafe\u0301 au lait " + NAM, "caf\u00E9\u3000au lait " + NAM_IN_HALVES,
				"caf\u00E9\u200b au lait " + NAM)) {
			assertThat(signIn(username, typed)).as(typed).isEqualTo("/");
		}
		assertThat(signIn(username, "cafe au lait " + NAM)).isEqualTo("/sign-in?error");
	}

	@Test
	void keepsPasswordsOfBeforeAndHashesThemAnew() {
		String username = AuthFixtures.unique("veteran");
		assertThat(register(username, AuthFixtures.PASSWORD, "")).isEqualTo(201);
		String typed = "cafe\u0301 au lait " + NAM_IN_HALVES;
		String old = new Argon2PasswordEncoder(16, 32, 1, 64, 1).encode(typed);
		this.jdbc.sql("UPDATE password SET hash = :hash WHERE person = (SELECT id FROM person WHERE username = :name)")
			.param("hash", old)
			.param("name", username)
			.update();
		assertThat(signIn(username, "caf\u00E9 au lait " + NAM)).isEqualTo("/sign-in?error");
		assertThat(signIn(username, typed)).isEqualTo("/");
		assertThat(signIn(username, "caf\u00E9 au lait " + NAM)).isEqualTo("/");
		assertThat(signIn(username, typed)).isEqualTo("/");
	}

	@Test
	void countsOnlyWhatIsSeenOfAPassword() {
		Api.Answer answer = this.api.post(this.admin, "/api/people",
				person(AuthFixtures.unique("thin"), "\\u200b".repeat(20), "นารี", ""));
		assertThat(answer.at("/errors/0/pointer")).as(answer.body()).isEqualTo("/password");
	}

	private int register(String username, String password, String more) {
		return this.api.post(this.admin, "/api/people", person(username, password, "นารี", more)).code();
	}

	private String created(String json) {
		Api.Answer answer = this.api.post(this.admin, "/api/people", json);
		assertThat(answer.code()).as(answer.body()).isEqualTo(201);
		return answer.at("/id");
	}

	private String person(String username, String password, String given, String more) {
		return """
				{"username": "%s", "name": {"given": "%s", "family": "ใจดี"}, "locale": "th", "password": "%s"%s,
				 "memberships": [{"organisation": "%s", "roles": ["trainer"], "from": "2000-01-01"}]}
				""".formatted(username, given, password, more, this.organisation);
	}

	private String signIn(String username, String password) {
		Browser browser = new Browser(this.port);
		return Browser.location(browser.signIn(username, password));
	}

}
