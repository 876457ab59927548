package org.ecotown.enterprises;

import java.util.ArrayList;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.ecotown.enterprises.Programmes.Programme;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

@EnterprisesIntegrationTest
class EnterpriseIT {

	@Autowired
	private Programmes programmes;

	@Autowired
	private Api api;

	@Autowired
	private TestTokens tokens;

	@Autowired
	private FakeAgreements agreements;

	private Programme programme;

	@BeforeEach
	void open() {
		this.programme = this.programmes.create();
	}

	@Test
	void registeredEnterpriseIsReadBackWithThaiDigitsAsArabicOnes() {
		Answer created = register("กลุ่มแม่บ้านเกาะกก");

		assertThat(created.code()).as(created.body()).isEqualTo(201);
		Answer read = this.api.get(this.programme.coordinator, "/api/enterprises/" + created.at("/id"));
		assertThat(read.at("/name/th")).isEqualTo("กลุ่มแม่บ้านเกาะกก");
		assertThat(read.at("/phone")).isEqualTo("081-234-5678");
		assertThat(read.at("/members/women")).isEqualTo("17");
		assertThat(read.etag()).isEqualTo("\"1\"");
		assertThat(this.api
			.send(this.programme.officer, HttpMethod.GET, "/api/enterprises/" + created.at("/id"), null,
					(headers) -> headers.setIfNoneMatch(read.etag()))
			.code()).isEqualTo(304);
	}

	@Test
	void everyoneInTheProgrammeSeesItAndNobodyElse() {
		String path = "/api/enterprises/" + this.programme.enterprise();
		String trainer = this.tokens.person("trainer", this.programme.institute, Role.TRAINER);
		String participant = this.tokens.person("participant", this.programme.institute, Role.PARTICIPANT);
		String otherLeader = this.tokens.person("other", this.programme.institute, Role.ENTERPRISE_LEADER);

		for (String token : List.of(this.programme.officer, this.programme.coordinator, this.programme.leader,
				trainer)) {
			assertThat(this.api.get(token, path).code()).isEqualTo(200);
		}
		for (String token : List.of(this.programme.stranger, participant, otherLeader,
				this.tokens.person("nobody", null, Role.AUDITOR))) {
			assertThat(this.api.get(token, path).code()).isEqualTo(404);
			assertThat(this.api.get(token, path + "/history").code()).isEqualTo(404);
			assertThat(this.api.get(token, "/api/enterprises").json().at("/items")).isEmpty();
		}
	}

	@Test
	void leaderReadsButDoesNotWrite() {
		Answer created = register("กลุ่ม");

		assertThat(this.api.post(this.programme.leader, "/api/enterprises", body("กลุ่ม")).code()).isEqualTo(403);
		assertThat(this.api
			.change(this.programme.leader, HttpMethod.PUT, "/api/enterprises/" + created.at("/id"), body("กลุ่ม"),
					created.etag())
			.code()).isEqualTo(403);
	}

	@Test
	void searchFindsInsideThaiWords() {
		register("วิสาหกิจชุมชนน้ำผึ้งป่าบ้านฉาง");
		register("กลุ่มทอผ้า");

		assertThat(search("น้ำผึ้ง")).containsExactly("วิสาหกิจชุมชนน้ำผึ้งป่าบ้านฉาง");
		assertThat(search("หกิจชุม")).containsExactly("วิสาหกิจชุมชนน้ำผึ้งป่าบ้านฉาง");
		assertThat(search("HONEY")).hasSize(2);
		assertThat(search("%")).isEmpty();
	}

	@Test
	void listIsInTheOrderOfThaiDictionariesAcrossPages() {
		for (String name : List.of("แก้ว", "ขวด", "เกลือ", "กา", "ไข่")) {
			register(name);
		}
		List<String> names = new ArrayList<>();
		String cursor = "";
		do {
			Answer page = this.api.get(this.programme.officer, "/api/enterprises?limit=2" + cursor);
			page.json().at("/items").forEach((one) -> names.add(one.at("/name/th").asString()));
			cursor = page.json().at("/next").isNull() ? "" : "&cursor=" + page.at("/next");
		}
		while (!cursor.isEmpty());

		assertThat(names).containsExactly("กา", "เกลือ", "แก้ว", "ขวด", "ไข่");
	}

	@Test
	void listIsSortedAcrossPagesAndCounted() {
		String first = register("ค").at("/id");
		String second = register("ก").at("/id");
		String third = register("ข").at("/id");
		String list = "/api/enterprises?limit=1&agreement=" + this.programme.agreement;

		assertThat(walk(list + "&sort=newest")).containsExactly(third, second, first);
		assertThat(walk(list + "&sort=members")).containsExactly(third, second, first);
		assertThat(walk(list)).containsExactly(second, third, first);
		Answer page = this.api.get(this.programme.coordinator, list + "&sort=newest");
		assertThat(page.at("/total")).isEqualTo("3");
		assertThat(this.api.get(this.programme.coordinator, list + "&cursor=" + page.at("/next")).code())
			.isEqualTo(400);
		assertThat(this.api.get(this.programme.coordinator, list + "&sort=size").code()).isEqualTo(400);
	}

	private List<String> walk(String list) {
		List<String> ids = new ArrayList<>();
		String cursor = "";
		do {
			Answer page = this.api.get(this.programme.coordinator, list + cursor);
			assertThat(page.code()).as(page.body()).isEqualTo(200);
			page.json().at("/items").forEach((item) -> ids.add(item.at("/id").asString()));
			cursor = page.json().at("/next").isString() ? "&cursor=" + page.at("/next") : "";
		}
		while (!cursor.isEmpty());
		return ids;
	}

	@Test
	void filtersRestrict() {
		register("กลุ่ม");

		assertThat(list("?kind=community-enterprise&subdistrict=210110&agreement=" + this.programme.agreement))
			.hasSize(1);
		assertThat(list("?kind=sme")).isEmpty();
		assertThat(list("?subdistrict=100101")).isEmpty();
		assertThat(list("?agreement=" + UUID.randomUUID())).isEmpty();
		Answer unknown = this.api.get(this.programme.officer, "/api/enterprises?kind=farm");
		assertThat(unknown.code()).isEqualTo(400);
		assertThat(this.api.get(this.programme.officer, "/api/enterprises?agrement=x").code()).isEqualTo(400);
	}

	@Test
	void unusualRegistrationNumberIsAWarningAndATakenOneAConflict() {
		String number = UUID.randomUUID().toString();
		Answer created = this.api.post(this.programme.officer, "/api/enterprises", with("registrationNumber", number));
		assertThat(created.code()).isEqualTo(201);
		assertThat(created.at("/warnings/0/code")).isEqualTo("unusual-registration-number");
		assertThat(created.at("/warnings/0/detail/th")).isNotEmpty();

		Answer taken = this.api.post(this.programme.officer, "/api/enterprises", with("registrationNumber", number));
		assertThat(taken.code()).isEqualTo(409);
		assertThat(taken.problem()).isEqualTo("taken-registration-number");

		Answer usual = this.api.post(this.programme.officer, "/api/enterprises",
				with("registrationNumber", "๖-๒๑-๐๑-๑๐/๑-" + (1000 + (int) (Math.random() * 8999))));
		assertThat(usual.json().at("/warnings")).isEmpty();
	}

	@Test
	void changeKeepsHistoryAndNeedsTheVersion() {
		Answer created = register("ชื่อเก่า");
		String path = "/api/enterprises/" + created.at("/id");

		Answer changed = this.api.change(this.programme.coordinator, HttpMethod.PUT, path, body("ชื่อใหม่"),
				created.etag());
		assertThat(changed.code()).as(changed.body()).isEqualTo(200);
		assertThat(changed.etag()).isEqualTo("\"2\"");
		assertThat(this.api.change(this.programme.officer, HttpMethod.PUT, path, body("สาย"), created.etag()).code())
			.isEqualTo(412);

		Answer history = this.api.get(this.programme.officer, path + "/history");
		assertThat(history.json().at("/items")).hasSize(2);
		assertThat(history.body()).contains("ชื่อเก่า", "ชื่อใหม่", "coordinator");
	}

	@Test
	void enterpriseWithProjectsStaysWithItsAgreement() {
		Programme other = this.programmes.create();
		Answer created = register("กลุ่ม");
		String id = created.at("/id");
		String elsewhere = body("กลุ่ม").replace(this.programme.agreement.toString(), other.agreement.toString());
		Answer moved = this.api.change(this.programme.officer, HttpMethod.PUT, "/api/enterprises/" + id, elsewhere,
				created.etag());
		assertThat(moved.code()).as(moved.body()).isEqualTo(200);
		Answer back = this.api.change(this.programme.officer, HttpMethod.PUT, "/api/enterprises/" + id, body("กลุ่ม"),
				moved.etag());
		Programmes.id(this.api.post(this.programme.officer, "/api/projects", this.programme.projectBody(id)));

		Answer refused = this.api.change(this.programme.officer, HttpMethod.PUT, "/api/enterprises/" + id, elsewhere,
				back.etag());

		assertThat(refused.code()).isEqualTo(409);
		assertThat(refused.problem()).isEqualTo("fixed-agreement");
		assertThat(this.api.get(this.programme.officer, "/api/enterprises/" + id).etag()).isEqualTo(back.etag());
	}

	@Test
	void partiesFollowTheAgreementWheneverItAnswers() {
		Answer created = register("กลุ่ม");
		String path = "/api/enterprises/" + created.at("/id");
		UUID joined = UUID.randomUUID();
		String newcomer = this.tokens.person("newcomer", joined, Role.COORDINATOR);
		assertThat(this.api.get(newcomer, path).code()).isEqualTo(404);

		this.agreements.agreement(this.programme.agreement, this.programme.objective, this.programme.institute, joined);
		this.api.change(this.programme.officer, HttpMethod.PUT, path, body("กลุ่ม"), created.etag());

		assertThat(this.api.get(newcomer, path).code()).isEqualTo(200);
		assertThat(this.api.get(this.programme.coordinator, path).code()).isEqualTo(404);
	}

	@Test
	void isFoundInEverySpellingAndByPhone() {
		String name = "กลุ่มน้ำพริก " + UUID.randomUUID();
		String id = this.api
			.post(this.programme.officer, "/api/enterprises",
					body(name).replace("๐๘๑-๒๓๔-๕๖๗๘", "038-685\u2011123, 124 ต่อ 4"))
			.at("/id");
		assertThat(id).isNotBlank();
		String end = name.substring(name.indexOf(' ') + 1);
		assertThat(search(end + " กลุ่มน\u0E4D\u0E49\u0E32พริก")).containsExactly(name);
		assertThat(search("กลุมน้ำพริก  " + end)).containsExactly(name);
		assertThat(search("038685123")).contains(name);
		assertThat(search("038 685 123")).contains(name);
	}

	@Test
	void refusesNamesAndPhoneNumbersWithNothingInThem() {
		Answer blank = register("\\u200b\\u00a0");
		assertThat(blank.code()).as(blank.body()).isEqualTo(422);
		assertThat(blank.at("/errors/0/pointer")).isEqualTo("/name/th");
		Answer dashes = this.api.post(this.programme.officer, "/api/enterprises",
				body("กลุ่ม").replace("๐๘๑-๒๓๔-๕๖๗๘", "------"));
		assertThat(dashes.at("/errors/0/code")).as(dashes.body()).isEqualTo("invalid-phone");
	}

	@Test
	void namedIdIsCreatedOnce() {
		String path = "/api/enterprises/" + UUID.randomUUID();

		assertThat(this.api.create(this.programme.officer, path, body("กลุ่ม")).code()).isEqualTo(201);
		assertThat(this.api.create(this.programme.officer, path, body("กลุ่ม")).code()).isEqualTo(412);
		assertThat(this.api.create(this.programme.stranger, path, body("กลุ่ม")).code()).isEqualTo(404);
	}

	@Test
	void subdistrictsAreFound() {
		Answer found = this.api.get(this.programme.leader, "/api/subdistricts?limit=5&q=" + "มาบตาพุด");

		assertThat(found.code()).as(found.body()).isEqualTo(200);
		assertThat(found.at("/items/0/name/th")).isEqualTo("มาบตาพุด");
		String code = found.at("/items/0/code");
		assertThat(this.api.get(this.programme.leader, "/api/subdistricts/" + code).at("/province/en"))
			.isEqualTo("Rayong");
		assertThat(this.api.get(this.programme.leader, "/api/subdistricts/000000").code()).isEqualTo(404);
		assertThat(this.api.get(null, "/api/subdistricts/" + code).code()).isEqualTo(401);
	}

	private Answer register(String name) {
		return this.api.post(this.programme.officer, "/api/enterprises", body(name));
	}

	private String body(String name) {
		return this.programme.enterpriseBody(name);
	}

	private String with(String property, String value) {
		return body("กลุ่ม").replaceFirst("\\{", "{\"" + property + "\":\"" + value + "\",");
	}

	private List<String> search(String q) {
		return list("?q=" + q);
	}

	private List<String> list(String query) {
		Answer answer = this.api.get(this.programme.officer, "/api/enterprises" + query);
		assertThat(answer.code()).as(answer.body()).isEqualTo(200);
		return answer.json().at("/items").valueStream().map((one) -> one.at("/name/th").asString()).toList();
	}

}
