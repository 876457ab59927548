package org.ecotown.training;

import java.util.List;
import java.util.UUID;

import org.ecotown.platform.security.Role;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.TestTokens;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecotown.training.Programme.TODAY;

@TrainingTest
class RegistrationIT {

	@Autowired
	private Api api;

	@Autowired
	private Programme programme;

	@Autowired
	private Peers peers;

	@Autowired
	private TestTokens tokens;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void knowsAPersonByThePersonalNumberHoweverWritten() {
		String number = "1-1017-00230-70-8";
		Answer first = register(describe("น้ำผึ้ง", "\"personalNumber\":\"" + number + "\""));
		Answer second = register(describe("Nampueng", "\"personalNumber\":\"๑๑๐๑๗๐๐๒๓๐๗๐๘\""));
		assertThat(first.at("/participant/name/given")).isEqualTo("น้ำผึ้ง");
		assertThat(first.at("/participant/personalNumberMasked")).isEqualTo("x-xxxx-xxxx0-70-8");
		assertThat(first.headers().getCacheControl()).isEqualTo("no-store");
		assertThat(second.at("/participant/id")).isEqualTo(first.at("/participant/id"));
		assertThat(first.body()).doesNotContain("1-1017", "110170023");
	}

	@Test
	void keepsNoPersonalNumberAnywhere() {
		register(describe("สมศรี", "\"personalNumber\":\"3100601123453\""));
		String everything = this.jdbc.sql("""
				select query_to_xml('select * from registration', true, true, '')::text
				    || query_to_xml('select * from participant', true, true, '')::text
				    || query_to_xml('select * from history', true, true, '')::text
				""").query(String.class).single();
		assertThat(everything).contains("สมศรี").doesNotContain("3100601123453", "310060112345");
	}

	@Test
	void knowsAPersonByNameAndPhone() {
		String phone = Programme.unusedPhone();
		Answer first = register(describe("ป่าน", "\"phone\":\"" + phone + "\""));
		Answer same = register(describe(" ป่าน ", "\"phone\":\"+66 " + phone.substring(1) + "\""));
		Answer otherName = register(describe("ญาดา", "\"phone\":\"" + phone + "\""));
		Answer otherPhone = register(describe("ป่าน", "\"phone\":\"021234567\""));
		Answer noPhone = register(describe("ป่าน", "\"email\":\"pan@example.org\""));
		assertThat(same.at("/participant/id")).isEqualTo(first.at("/participant/id"));
		assertThat(otherName.at("/participant/id")).isNotEqualTo(first.at("/participant/id"));
		assertThat(otherPhone.at("/participant/id")).isNotEqualTo(first.at("/participant/id"));
		assertThat(noPhone.at("/participant/id")).isNotEqualTo(first.at("/participant/id"));
	}

	@Test
	void knowsAPersonOfANumberByEveryPhoneGivenLater() {
		String number = "\"personalNumber\":\"" + Programme.unusedPersonalNumber() + "\"";
		String phone = "\"phone\":\"" + Programme.unusedPhone() + "\"";
		String other = "\"phone\":\"" + Programme.unusedPhone() + "\"";
		String person = register(describe("ดาว", number)).at("/participant/id");
		for (String more : new String[] { number + "," + phone, phone, number + "," + other, other, phone }) {
			assertThat(register(describe("ดาว", more)).at("/participant/id")).isEqualTo(person);
		}
		String somebodyElse = "\"personalNumber\":\"" + Programme.unusedPersonalNumber() + "\"," + phone;
		assertThat(register(describe("ดาว", somebodyElse)).at("/participant/id")).isNotEqualTo(person);
		assertThat(register(describe("ดาว", phone)).at("/participant/id")).isEqualTo(person);
	}

	@Test
	void refusesASecondSeatForThePerson() {
		String session = this.programme.session(5, TODAY);
		String id = Programme.created(this.programme.register(session, "สมชาย")).at("/participant/id");
		Answer twice = post(session, "{\"participant\":{\"id\":\"" + id + "\"}}");
		assertThat(twice.code()).isEqualTo(409);
		assertThat(twice.problem()).isEqualTo("duplicate-registration");
		assertThat(this.programme.read(session).at("/registered")).isEqualTo("1");
	}

	@Test
	void asksWhatTellsNamesakesApart() {
		String session = this.programme.session(5, TODAY);
		Programme.created(this.programme.register(session, "น้ำฝน"));
		Answer namesake = this.programme.register(session, "น้ำฝน");
		assertThat(namesake.code()).isEqualTo(409);
		assertThat(namesake.problem()).isEqualTo("duplicate-name");
		assertThat(namesake.at("/detail")).contains("โทรศัพท์");
		assertThat(this.programme.read(session).at("/registered")).isEqualTo("1");
		String other = Programme.person("น้ำฝน").replace("}}}", "},\"phone\":\"0812345678\"}}");
		assertThat(post(session, other).code()).isEqualTo(201);
		Programme.created(this.programme.register(this.programme.session(5, TODAY), "น้ำฝน"));
	}

	@Test
	void registersAKnownPersonForAnotherSession() {
		Answer known = this.programme.register(this.programme.session(5, TODAY), "สมชาย");
		String body = "{\"participant\":{\"id\":\"" + known.at("/participant/id") + "\"}}";
		Answer again = post(this.programme.session(5, TODAY), body);
		assertThat(again.at("/participant/name/given")).isEqualTo("สมชาย");
		Answer unknown = post(this.programme.session(5, TODAY),
				"{\"participant\":{\"id\":\"" + UUID.randomUUID() + "\"}}");
		assertThat(unknown.code()).isEqualTo(422);
		assertThat(unknown.at("/errors/0/pointer")).isEqualTo("/participant/id");
	}

	@Test
	void givesTheSeatOfACancelledRegistrationToTheNext() {
		String session = this.programme.session(1, TODAY);
		Answer first = Programme.created(this.programme.register(session, "หนึ่ง"));
		assertThat(this.programme.register(session, "สอง").problem()).isEqualTo("full-session");
		String cancellation = "/api/registrations/" + first.at("/id") + "/cancellation";
		assertThat(this.api.post(this.programme.officer, cancellation, null).code()).isEqualTo(428);
		Answer cancelled = this.api.change(this.programme.officer, HttpMethod.POST, cancellation, null, first.etag());
		assertThat(cancelled.at("/state")).isEqualTo("cancelled");
		assertThat(this.api.change(this.programme.officer, HttpMethod.POST, cancellation, null, cancelled.etag())
			.problem()).isEqualTo("cancelled-registration");
		assertThat(this.programme.read(session).at("/registered")).isEqualTo("0");
		Programme.created(this.programme.register(session, "สอง"));
		assertThat(this.programme.register(session, "สาม").problem()).isEqualTo("full-session");
	}

	@Test
	void isCreatedOnceUnderTheIdThatAPhoneChose() {
		String session = this.programme.session(5, TODAY);
		String path = "/api/registrations/" + UUID.randomUUID();
		String body = "{\"session\":\"%s\",\"participant\":{\"name\":{\"given\":\"สมชาย\"}}}".formatted(session);
		Answer created = this.api.create(this.programme.trainer, path, body);
		assertThat(created.code()).isEqualTo(201);
		assertThat("/api/registrations/" + created.at("/id")).isEqualTo(path);
		assertThat(this.api.create(this.programme.trainer, path, body).code()).isEqualTo(412);
		assertThat(this.api.change(this.programme.trainer, HttpMethod.PUT, path, body, "\"1\"").code()).isEqualTo(412);
		for (String other : List.of(this.programme.stranger, this.programme.leader)) {
			assertThat(this.api.create(other, path, body).problem()).isEqualTo("not-found");
		}
		assertThat(this.programme.read(session).at("/registered")).isEqualTo("1");
	}

	@Test
	void letsALeaderBringOwnPeopleAndSeeNoOthers() {
		String session = this.programme.session(5, TODAY);
		Programme.created(this.programme.register(session, "คนอื่น"));
		String path = "/api/sessions/" + session + "/registrations";
		Answer own = this.api.post(this.programme.leader, path, own("ลูกบ้าน", this.programme.enterprise));
		assertThat(own.code()).isEqualTo(201);
		UUID other = UUID.randomUUID();
		this.peers.enterprise(other, UUID.randomUUID());
		assertThat(this.api.post(this.programme.leader, path, own("ลูกบ้านอื่น", other)).problem())
			.isEqualTo("foreign-enterprise");
		Answer without = this.api.post(this.programme.leader, path, Programme.person("ลูกบ้าน"));
		assertThat(without.at("/errors/0/pointer")).isEqualTo("/enterprise");
		Answer list = this.api.get(this.programme.leader, path);
		assertThat(list.json().at("/items").size()).isEqualTo(1);
		assertThat(list.body()).contains("ลูกบ้าน").doesNotContain("คนอื่น");
		assertThat(this.api.get(this.programme.officer, path).json().at("/items").size()).isEqualTo(2);
		assertThat(this.api.get(this.programme.leader, "/api/participants").body()).doesNotContain("คนอื่น");
	}

	@Test
	void hidesPeopleFromThoseWhoDoNotNeedTheirNames() {
		String session = this.programme.session(5, TODAY);
		Answer registration = Programme.created(this.programme.register(session, "สมชาย"));
		String path = "/api/registrations/" + registration.at("/id");
		assertThat(this.api.get(this.programme.executive, path).code()).isEqualTo(403);
		assertThat(this.api.get(this.programme.leader, path).code()).isEqualTo(404);
		assertThat(this.api.get(this.programme.stranger, path).code()).isEqualTo(404);
		assertThat(this.api.get(this.programme.stranger, path + "/history").code()).isEqualTo(404);
		assertThat(this.api.get(this.programme.stranger, "/api/participants").json().at("/items").size()).isZero();
		String bearer = this.tokens.person("auditor", this.programme.institute, Role.AUDITOR);
		assertThat(this.api.get(bearer, path).code()).isEqualTo(200);
	}

	@Test
	void findsPeopleInsideTheirNames() {
		register(describe("น้ำผึ้ง", "\"phone\":\"0899999999\""));
		Answer found = this.api.get(this.programme.officer, "/api/participants?q=ผึ้ง");
		assertThat(found.at("/items/0/name/given")).isEqualTo("น้ำผึ้ง");
		assertThat(found.headers().getCacheControl()).isEqualTo("no-store");
		assertThat(this.api.get(this.programme.officer, "/api/participants?q=๐๘๙๙๙").json().at("/items").size())
			.isEqualTo(1);
		assertThat(this.api.get(this.programme.officer, "/api/participants?q=%").json().at("/items").size()).isZero();
	}

	@Test
	void notesAttendanceOnceAndTakesItBack() {
		String session = this.programme.session(5, TODAY, TODAY.plusDays(1));
		String id = this.programme.register(session, "สมชาย").at("/id");
		assertThat(this.programme.checkIn(id, TODAY).at("/attendance/0")).isEqualTo(TODAY.toString());
		Answer again = this.programme.checkIn(id, TODAY);
		assertThat(again.json().at("/attendance").size()).isEqualTo(1);
		assertThat(again.at("/version")).isEqualTo("2");
		assertThat(this.programme.checkIn(id, TODAY.plusDays(1)).problem()).isEqualTo("future-day");
		assertThat(this.programme.checkIn(id, TODAY.minusDays(1)).problem()).isEqualTo("wrong-day");
		assertThat(this.api
			.change(this.programme.officer, HttpMethod.POST, "/api/registrations/" + id + "/cancellation", null,
					"\"2\"")
			.problem()).isEqualTo("attended-registration");
		Answer undone = this.api.send(this.programme.trainer, HttpMethod.DELETE,
				"/api/registrations/" + id + "/attendance/" + TODAY, null, (headers) -> {
				});
		assertThat(undone.json().at("/attendance").size()).isZero();
		assertThat(this.api.get(this.programme.officer, "/api/registrations/" + id + "/history")
			.json()
			.at("/items")
			.size()).isEqualTo(3);
	}

	private Answer register(String body) {
		return Programme.created(post(this.programme.session(5, TODAY), body));
	}

	private Answer post(String session, String body) {
		return this.api.post(this.programme.officer, "/api/sessions/" + session + "/registrations", body);
	}

	private static String describe(String given, String more) {
		return "{\"participant\":{\"name\":{\"given\":\"%s\",\"family\":\"ใจดี\"},%s}}".formatted(given, more);
	}

	private static String own(String given, UUID enterprise) {
		return "{\"participant\":{\"name\":{\"given\":\"%s\"}},\"enterprise\":\"%s\"}".formatted(given, enterprise);
	}

}
