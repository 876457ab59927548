package org.ecotown.training;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.TestTokens;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ecotown.training.Programme.TODAY;

/**
 * Nothing an organisation gets back tells whether others know a personal number.
 */
@TrainingTest
class KnownElsewhereIT {

	@Autowired
	private Api api;

	@Autowired
	private Programme programme;

	@Autowired
	private Programme others;

	@Autowired
	private Peers peers;

	@Autowired
	private TestTokens tokens;

	@Test
	void aNumberKnownElsewhereIsAnsweredLikeAnyOther() {
		String known = Programme.unusedPersonalNumber();
		Answer elsewhere = register(this.others, "น้ำผึ้ง", number(known));
		Instant begin = Instant.now();
		Answer answer = register(this.programme, "น้ำผึ้ง", number(known));
		Answer fresh = register(this.programme, "น้ำผึ้ง", number(Programme.unusedPersonalNumber()));
		assertThat(answer.at("/participant/id")).isNotEqualTo(elsewhere.at("/participant/id"));
		assertThat(born(answer.at("/participant/id"))).isAfterOrEqualTo(begin.minusMillis(1));
		assertThat(plain(answer)).isEqualTo(plain(fresh));
		assertThat(register(this.programme, "น้ำฝน", number(known)).at("/participant/id"))
			.isEqualTo(answer.at("/participant/id"));
		assertThat(register(this.others, "น้ำฝน", number(known)).at("/participant/id"))
			.isEqualTo(elsewhere.at("/participant/id"));
	}

	@Test
	void whatOthersPutTogetherStaysApart() {
		String number = number(Programme.unusedPersonalNumber());
		String phone = "\"phone\":\"" + Programme.unusedPhone() + "\"";
		register(this.others, "ดาว", number + "," + phone);
		String session = this.programme.session(5, TODAY);
		Answer byNumber = register(this.programme.officer, session, "เดือน", number);
		Answer byPhone = register(this.programme.officer, session, "ดาว", phone);
		assertThat(byPhone.code()).as(byPhone.body()).isEqualTo(201);
		assertThat(byPhone.at("/participant/id")).isNotEqualTo(byNumber.at("/participant/id"));
		String other = "\"phone\":\"" + Programme.unusedPhone() + "\"";
		String elsewhere = number(Programme.unusedPersonalNumber());
		register(this.others, "ฝน", elsewhere);
		Answer first = register(this.programme, "ฝน", other);
		assertThat(register(this.programme, "ฝน", other + "," + elsewhere).at("/participant/id"))
			.isEqualTo(first.at("/participant/id"));
	}

	@Test
	void aGuestIsNotToldWhomAnotherGuestHasRegistered() {
		UUID otherCommunity = UUID.randomUUID();
		UUID otherEnterprise = UUID.randomUUID();
		this.peers.enterprise(otherEnterprise, otherCommunity);
		String session = sessionFor(this.programme.enterprise, otherEnterprise);
		String otherLeader = this.tokens.person("leader2", otherCommunity, Role.ENTERPRISE_LEADER);
		String number = number(Programme.unusedPersonalNumber());
		Answer first = bring(this.programme.leader, session, "แก้ว", number, this.programme.enterprise);
		Answer second = bring(otherLeader, session, "แก้ว", number, otherEnterprise);
		assertThat(second.code()).as(second.body()).isEqualTo(201);
		assertThat(bring(otherLeader, session, "แก้ว", number, otherEnterprise).problem())
			.isEqualTo("duplicate-registration");
		assertThat(bring(this.programme.leader, session, "ชื่อเดียวกัน", "\"email\":null", this.programme.enterprise)
			.code()).isEqualTo(201);
		assertThat(bring(otherLeader, session, "ชื่อเดียวกัน", "\"email\":null", otherEnterprise).code())
			.isEqualTo(201);
		assertThat(this.api.get(otherLeader, "/api/sessions/" + session + "/registrations").body())
			.doesNotContain(first.at("/id"), first.at("/participant/id"));

		assertThat(register(this.programme.officer, session, "แก้ว", number).problem())
			.isEqualTo("duplicate-registration");
		this.programme.checkIn(first.at("/id"), TODAY);
		this.programme.checkIn(second.at("/id"), TODAY);
		assertThat(this.programme.change(this.programme.trainer, session, "closing", null).code()).isEqualTo(200);
		assertThat(subjects(session)).hasSize(1);
	}

	@Test
	void aPersonOfTwoOrganisationsIsCountedOnceAndTheKeyNeverShown() {
		String number = number(Programme.unusedPersonalNumber());
		String session = attended(this.programme, number);
		List<String> subjects = subjects(session);
		assertThat(subjects).hasSize(1).isEqualTo(subjects(attended(this.others, number)));
		String key = subjects.getFirst().replace("person:", "");
		String registration = this.api.get(this.programme.officer, "/api/sessions/" + session + "/registrations")
			.at("/items/0/id");
		for (String path : List.of("/api/sessions/" + session, "/api/sessions/" + session + "/history",
				"/api/sessions/" + session + "/registrations", "/api/registrations/" + registration,
				"/api/registrations/" + registration + "/history", "/api/participants",
				this.programme.read(session).at("/evidence"))) {
			Answer answer = this.api.get(this.programme.officer, path);
			assertThat(answer.code()).as(path).isEqualTo(200);
			assertThat(answer.body()).as(path).doesNotContain(key);
		}
	}

	private String attended(Programme programme, String number) {
		String session = programme.session(5, TODAY);
		String registration = Programme.created(register(programme.officer, session, "ดาว", number)).at("/id");
		assertThat(programme.checkIn(registration, TODAY).code()).isEqualTo(200);
		assertThat(programme.change(programme.trainer, session, "closing", null).code()).isEqualTo(200);
		return session;
	}

	private List<String> subjects(String session) {
		JsonNode contribution = Awaitility.await()
			.until(() -> this.peers.server().findAll(putRequestedFor(urlEqualTo("/api/contributions/" + session))),
					(found) -> !found.isEmpty())
			.stream()
			.map((request) -> new JsonMapper().readTree(request.getBodyAsString()))
			.toList()
			.getFirst();
		return contribution.at("/subjects").valueStream().map(JsonNode::asString).toList();
	}

	private String sessionFor(UUID... enterprises) {
		String list = "\"" + enterprises[0] + "\",\"" + enterprises[1] + "\"";
		String plan = this.programme.plan(this.programme.course(), 20, TODAY)
			.replace("\"" + this.programme.enterprise + "\"", list);
		return Programme.created(this.api.post(this.programme.officer, "/api/sessions", plan)).at("/id");
	}

	private Answer register(Programme programme, String given, String more) {
		return Programme.created(register(programme.officer, programme.session(5, TODAY), given, more));
	}

	private Answer register(String token, String session, String given, String more) {
		return this.api.post(token, "/api/sessions/" + session + "/registrations",
				"{\"participant\":{\"name\":{\"given\":\"%s\"},%s}}".formatted(given, more));
	}

	private Answer bring(String token, String session, String given, String more, UUID enterprise) {
		return this.api.send(token, HttpMethod.POST, "/api/sessions/" + session + "/registrations",
				"{\"participant\":{\"name\":{\"given\":\"%s\"},%s},\"enterprise\":\"%s\"}".formatted(given, more,
						enterprise),
				(headers) -> {
				});
	}

	private static String number(String number) {
		return "\"personalNumber\":\"" + number + "\"";
	}

	/** The moment in a UUID of version 7. */
	private static Instant born(String id) {
		return Instant.ofEpochMilli(UUID.fromString(id).getMostSignificantBits() >>> 16);
	}

	/** An answer without what is another one each time. */
	private static String plain(Answer answer) {
		return answer.code() + answer.etag()
				+ answer.body()
					.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id")
					.replaceAll("x-xxxx-xxxx[0-9-]+", "number")
					.replaceAll("\"registeredAt\":\"[^\"]+\"", "");
	}

}
