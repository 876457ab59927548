package org.ecotown.training;

import java.util.List;

import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecotown.training.Programme.TODAY;

/**
 * What looks the same is one person, and what cannot be seen is no name.
 */
@TrainingTest
class LookAlikesIT {

	private static final String NAM = "\u0E19\u0E49\u0E33";

	@Autowired
	private Api api;

	@Autowired
	private Programme programme;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void oneNameInManySpellingsIsOnePerson() {
		String phone = Programme.unusedPhone();
		String person = register(NAM + "ฝน", phone).at("/participant/id");
		for (String given : List.of("\u0E19\u0E4D\u0E49\u0E32ฝน", "\u0E19\u0E49\u0E4D\u0E32ฝน", NAM + "\\u200bฝน",
				NAM + "\\u00a0ฝน", "นางสาว" + NAM + "ฝน")) {
			assertThat(register(given, phone).at("/participant/id")).as(given).isEqualTo(person);
		}
		for (String typed : List.of(phone.substring(1),
				phone.substring(0, 3) + "\\u2011" + phone.substring(3, 6) + "\\u2013" + phone.substring(6),
				"+66 " + phone.substring(1))) {
			assertThat(register(NAM + "ฝน", typed).at("/participant/id")).as(typed).isEqualTo(person);
		}
		assertThat(register("\u0E19\u0E33ฝน", phone).at("/participant/id")).isNotEqualTo(person);
	}

	@Test
	void asksWhatTellsNamesakesApartInAnySpelling() {
		String session = this.programme.session(5, TODAY);
		Programme.created(this.programme.register(session, NAM + "ฝน"));
		assertThat(this.programme.register(session, "\u0E19\u0E4D\u0E49\u0E32ฝน").problem())
			.isEqualTo("duplicate-name");
	}

	@Test
	void asksWhatTellsNamesakesApartWhereATitleWasKeptWithinTheName() {
		String session = this.programme.session(5, TODAY);
		String kept = Programme.created(this.programme.register(session, NAM + "ฝน")).at("/id");
		this.jdbc.sql("update registration set given = 'นางสาว ' || given where id = cast(:id as uuid)")
			.param("id", kept)
			.update();
		assertThat(this.programme.register(session, NAM + "ฝน").problem()).isEqualTo("duplicate-name");
		assertThat(this.programme.register(session, "นาง" + NAM + "ฝน").problem()).isEqualTo("duplicate-name");
		assertThat(this.programme.register(session, "ฝน").code()).isEqualTo(201);
	}

	@Test
	void keepsANameThatBeginsLikeATitleAndKnowsThePerson() {
		String phone = Programme.unusedPhone();
		Answer fairy = register("นางฟ้า", phone);
		assertThat(fairy.at("/participant/name/given")).isEqualTo("นางฟ้า");
		assertThat(fairy.json().at("/participant/name/title").isNull()).isTrue();
		String person = fairy.at("/participant/id");
		for (String titled : List.of("นางสาว\",\"given\":\"นางฟ้า", "นาง\",\"given\":\"ฟ้า")) {
			String body = body("", phone).replace("\"given\":\"", "\"title\":\"" + titled);
			assertThat(Programme
				.created(this.api.post(this.programme.officer,
						"/api/sessions/" + this.programme.session(5, TODAY) + "/registrations", body))
				.at("/participant/id")).as(titled).isEqualTo(person);
		}
	}

	@Test
	void findsAPersonByWordsInAnyOrderAndByPhone() {
		String phone = Programme.unusedPhone();
		String grouped = phone.substring(0, 3) + "-" + phone.substring(3, 6) + "-" + phone.substring(6);
		String person = register(NAM + "ฝน", grouped).at("/participant/id");
		for (String typed : List.of(phone, grouped, phone.substring(1), phone.substring(0, 7),
				grouped.substring(0, 7))) {
			assertThat(found(typed)).as(typed).contains(person);
		}
		for (String typed : List.of("ใจดี " + NAM + "ฝน", "\u0E19\u0E4D\u0E49\u0E32ฝน  ใจดี",
				"ผู้ช่วยศาสตราจารย์ ดร." + NAM + "ฝน", "\u0E19\u0E33ฝน")) {
			assertThat(found(typed)).as(typed).contains(person);
		}
	}

	@Test
	void putsThoseFoundButForToneMarksLast() {
		String exact = register("แกวตา", Programme.unusedPhone()).at("/participant/id");
		String later = register("แก้วตา", Programme.unusedPhone()).at("/participant/id");
		assertThat(found("แกวตา")).containsExactly(exact, later);
		assertThat(found("แก้วตา")).containsExactly(later, exact);
		Answer first = this.api.get(this.programme.officer, "/api/participants?limit=1&q=แกวตา");
		assertThat(this.api.get(this.programme.officer, "/api/participants?limit=1&q=แกวตา&cursor=" + first.at("/next"))
			.json()
			.at("/items")
			.findValuesAsString("id")).containsExactly(later);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\\u200b", "\\u00a0", "\\u2060\\ufeff", "\\u3164", "\\u115f" })
	void refusesNamesAndTitlesWithNothingToSee(String nothing) {
		Answer person = this.api.post(this.programme.officer,
				"/api/sessions/" + this.programme.session(5, TODAY) + "/registrations", Programme.person(nothing));
		assertThat(person.code()).as(person.body()).isEqualTo(422);
		assertThat(person.at("/errors/0/pointer")).isEqualTo("/participant/name/given");
		Answer course = this.api.post(this.programme.officer, "/api/courses",
				"{\"title\":{\"th\":\"%s\",\"en\":\"%s\"},\"hours\":6}".formatted(nothing, nothing));
		assertThat(course.code()).as(course.body()).isEqualTo(422);
		assertThat(course.json().at("/errors").findValuesAsString("pointer")).contains("/title/th", "/title/en");
	}

	@ParameterizedTest
	@ValueSource(strings = { "------", "(((())))", "12", "0812345678901234" })
	void refusesWhatIsNoPhoneNumber(String phone) {
		Answer person = this.api.post(this.programme.officer,
				"/api/sessions/" + this.programme.session(5, TODAY) + "/registrations", body("นารี", phone));
		assertThat(person.at("/errors/0/code")).as(person.body()).isEqualTo("invalid-phone");
	}

	private List<String> found(String typed) {
		return this.api.get(this.programme.officer, "/api/participants?q=" + typed)
			.json()
			.at("/items")
			.findValuesAsString("id");
	}

	private Answer register(String given, String phone) {
		return Programme.created(this.api.post(this.programme.officer,
				"/api/sessions/" + this.programme.session(5, TODAY) + "/registrations", body(given, phone)));
	}

	private static String body(String given, String phone) {
		return "{\"participant\":{\"name\":{\"given\":\"%s\",\"family\":\"ใจดี\"},\"phone\":\"%s\"}}".formatted(given,
				phone);
	}

}
