package org.ecotown.training;

import java.util.TreeSet;

import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecotown.training.Programme.TODAY;
import static org.ecotown.training.Programme.YESTERDAY;

/**
 * Answers say what the caller may do, and whoever does what they say is not refused for
 * who they are or how it stands.
 */
@TrainingTest
class SessionOffersIT {

	private static final String RETURN = "{\"reason\":\"ชื่อไม่ครบ\"}";

	@Autowired
	private Api api;

	@Autowired
	private Programme programme;

	@Test
	void anOpenSessionIsRunByStaffAndGuestsBringTheirPeople() {
		String session = this.programme.session(5, TODAY);
		assertThat(offer(this.programme.officer, session))
			.isEqualTo("mayChange mayCheckIn mayClose mayReadRegister mayRegister mayRegisterAnybody");
		assertThat(offer(this.programme.trainer, session))
			.isEqualTo("mayCheckIn mayClose mayReadRegister mayRegister mayRegisterAnybody");
		assertThat(offer(this.programme.leader, session)).isEqualTo("mayReadRegister mayRegister");
		assertThat(offer(this.programme.executive, session)).isEmpty();
	}

	@Test
	void nobodyClosesBeforeTheLastDayOrRegistersInAFullSession() {
		String session = this.programme.session(1, TODAY, TODAY.plusDays(1));
		assertThat(offer(this.programme.trainer, session)).doesNotContain("mayClose");
		assertThat(this.programme.change(this.programme.trainer, session, "closing", null).problem())
			.isEqualTo("unfinished-session");
		Programme.created(this.programme.register(session, "หนึ่ง"));
		assertThat(offer(this.programme.trainer, session)).isEqualTo("mayCheckIn mayReadRegister");
		assertThat(this.programme.register(session, "สอง").problem()).isEqualTo("full-session");
	}

	@Test
	void aClosedSessionIsForASecondPerson() {
		String session = this.programme.attendedSession("ดาว");
		assertThat(this.programme.change(this.programme.officer, session, "closing", null).code()).isEqualTo(200);
		assertThat(offer(this.programme.officer, session)).isEqualTo("mayReadRegister");
		assertThat(offer(this.programme.officer2, session)).isEqualTo("mayReadRegister mayReturn mayVerify");
		assertThat(offer(this.programme.trainer, session)).isEqualTo("mayReadRegister");
		assertThat(this.programme.change(this.programme.coordinator, session, "verification", null).code())
			.isEqualTo(200);
		assertThat(offer(this.programme.officer2, session)).isEqualTo("mayReadRegister mayReturn");
		Answer returned = this.programme.change(this.programme.officer2, session, "return", RETURN);
		assertThat(returned.code()).as(returned.body()).isEqualTo(200);
		assertThat(names(returned.json()))
			.isEqualTo("mayChange mayCheckIn mayClose mayReadRegister mayRegister mayRegisterAnybody");
	}

	@Test
	void aSeatIsFreedByWhoSeesItUntilSomebodyWasThere() {
		String session = this.programme.session(5, YESTERDAY, TODAY);
		Answer own = Programme
			.created(this.api.post(this.programme.leader, "/api/sessions/" + session + "/registrations", """
					{"participant":{"name":{"given":"ดาว"}},"enterprise":"%s"}
					""".formatted(this.programme.enterprise)));
		assertThat(names(own.json())).isEqualTo("mayCancel");
		String path = "/api/registrations/" + own.at("/id");
		assertThat(names(this.api.get(this.programme.trainer, path).json())).isEqualTo("mayCancel mayCheckIn");
		assertThat(names(this.api.get(this.programme.trainer, "/api/sessions/" + session + "/registrations")
			.json()
			.at("/items/0"))).isEqualTo("mayCancel mayCheckIn");
		Answer there = this.programme.checkIn(own.at("/id"), TODAY);
		assertThat(names(there.json())).isEqualTo("mayCheckIn");
		assertThat(names(this.api.get(this.programme.leader, path).json())).isEmpty();
		assertThat(this.programme.change(this.programme.trainer, session, "closing", null).code()).isEqualTo(200);
		assertThat(names(this.api.get(this.programme.trainer, path).json())).isEmpty();
	}

	@Test
	void aCourseIsChangedByItsOrganisation() {
		String course = this.programme.course();
		Programme
			.created(this.api.post(this.programme.officer, "/api/sessions", this.programme.plan(course, 5, TODAY)));
		assertThat(names(this.api.get(this.programme.officer2, "/api/courses/" + course).json()))
			.isEqualTo("mayChange");
		assertThat(names(this.api.get(this.programme.trainer, "/api/courses/" + course).json())).isEmpty();
		assertThat(names(this.api.get(this.programme.coordinator, "/api/courses/" + course).json())).isEmpty();
	}

	@Test
	void whatAnAnswerOffersIsTakenBackWithIt() {
		String session = this.programme.session(5, TODAY);
		Answer read = this.programme.read(session);
		assertThat(this.api
			.change(this.programme.officer, HttpMethod.PUT, "/api/sessions/" + session, read.body(), read.etag())
			.code()).isEqualTo(200);
		String course = "/api/courses/" + read.at("/course");
		assertThat(this.api
			.change(this.programme.officer, HttpMethod.PUT, course, this.api.get(this.programme.officer, course).body(),
					"\"1\"")
			.code()).isEqualTo(200);
	}

	private String offer(String token, String session) {
		return names(this.api.get(token, "/api/sessions/" + session).json());
	}

	private static String names(JsonNode answer) {
		TreeSet<String> offered = new TreeSet<>();
		answer.propertyStream()
			.filter((property) -> property.getKey().startsWith("may") && property.getValue().asBoolean())
			.forEach((property) -> offered.add(property.getKey()));
		return String.join(" ", offered);
	}

}
