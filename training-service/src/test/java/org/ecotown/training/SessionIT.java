package org.ecotown.training;

import org.ecotown.platform.security.Role;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecotown.training.Programme.TODAY;
import static org.ecotown.training.Programme.YESTERDAY;

@TrainingTest
class SessionIT {

	@Autowired
	private Api api;

	@Autowired
	private Programme programme;

	@Autowired
	private TestTokens tokens;

	@Test
	void isSeenByPartiesAndInvitedEnterprisesOnly() {
		String session = "/api/sessions/" + this.programme.session(5, TODAY);
		for (String token : new String[] { this.programme.officer2, this.programme.coordinator, this.programme.trainer,
				this.programme.leader, this.programme.executive }) {
			assertThat(this.api.get(token, session).code()).isEqualTo(200);
		}
		assertThat(this.api.get(this.programme.stranger, session).code()).isEqualTo(404);
		assertThat(this.api.get(this.programme.stranger, session + "/history").code()).isEqualTo(404);
		assertThat(this.api.get(this.programme.stranger, session + "/registrations").code()).isEqualTo(404);
		assertThat(this.api.get(this.programme.stranger, "/api/sessions").json().at("/items").size()).isZero();
	}

	@Test
	void showsItsPlanAndCountsItsSeats() {
		String session = this.programme.session(2, YESTERDAY, TODAY);
		Programme.created(this.programme.register(session, "สมชาย"));
		Answer read = this.programme.read(session);
		assertThat(read.at("/days/0/startsAt")).isEqualTo("09:00");
		assertThat(read.at("/days/1/date")).isEqualTo(TODAY.toString());
		assertThat(read.at("/subdistrict")).isEqualTo("210101");
		assertThat(read.at("/registered")).isEqualTo("1");
		assertThat(read.at("/state")).isEqualTo("open");
		assertThat(read.at("/enterprises/0")).isEqualTo(this.programme.enterprise.toString());
		assertThat(read.at("/trainer/title")).isEqualTo("ดร.");
	}

	@Test
	void hasAnotherTagWhenASeatIsTakenButStillTakesTheChange() {
		String session = this.programme.session(2, TODAY);
		String before = this.programme.read(session).etag();
		Programme.created(this.programme.register(session, "สมชาย"));
		assertThat(this.programme.read(session).etag()).isNotEqualTo(before);
		assertThat(replace(session, 3, before).code()).isEqualTo(200);
		assertThat(replace(session, 4, before).code()).isEqualTo(412);
	}

	@Test
	void takesBackWhatItAnsweredAndIgnoresItsState() {
		String session = this.programme.closedSession("สมชาย");
		assertThat(this.programme.change(this.programme.officer, session, "return", "{\"reason\":\"x\"}").code())
			.isEqualTo(200);
		String path = "/api/sessions/" + session;
		Answer read = this.programme.read(session);
		ObjectNode body = ((ObjectNode) read.json()).put("state", "verified").put("registered", 0);
		((ObjectNode) body.at("/title")).put("en", "Honey, second group");
		assertThat(this.api.change(this.programme.officer, HttpMethod.PUT, path, body.toString(), "\"77\"").code())
			.isEqualTo(412);
		assertThat(this.api.send(this.programme.officer, HttpMethod.PUT, path, body.toString(), (headers) -> {
		}).code()).isEqualTo(428);
		Answer changed = this.api.change(this.programme.officer, HttpMethod.PUT, path, body.toString(), read.etag());
		assertThat(changed.code()).as(changed.body()).isEqualTo(200);
		assertThat(changed.at("/title/en")).isEqualTo("Honey, second group");
		assertThat(changed.at("/state")).isEqualTo("returned");
		assertThat(changed.at("/registered")).isEqualTo("1");
	}

	@Test
	void mayRunOverMidnight() {
		Answer session = planned(times("22:00", "03:00"));
		assertThat(session.at("/days/0/endsAt")).as(session.body()).isEqualTo("03:00");
		assertThat(session.at("/days/0/endsOn")).isEqualTo(TODAY.plusDays(1).toString());
		Answer toMidnight = planned(times("09:00", "24:00"));
		assertThat(toMidnight.at("/days/0/endsAt")).isEqualTo("00:00");
		assertThat(toMidnight.at("/days/0/endsOn")).isEqualTo(TODAY.plusDays(1).toString());
		assertThat(planned(times("09:00", "16:00")).at("/days/0/endsOn")).isEqualTo(TODAY.toString());
	}

	@Test
	void lastsSomeTime() {
		Answer refused = this.api.post(this.programme.officer, "/api/sessions", times("09:00", "09:00"));
		assertThat(refused.code()).as(refused.body()).isEqualTo(422);
		assertThat(refused.at("/errors/0/pointer")).isEqualTo("/days/0/endsAt");
		assertThat(refused.at("/errors/0/code")).isEqualTo("missing-duration");
		assertThat(planned(times("00:00", "24:00")).at("/days/0/endsOn")).isEqualTo(TODAY.plusDays(1).toString());
	}

	@Test
	void startsOnNoDayAt24OClock() {
		Answer refused = this.api.post(this.programme.officer, "/api/sessions", times("24:00", "03:00"));
		assertThat(refused.code()).as(refused.body()).isEqualTo(400);
		assertThat(refused.at("/errors/0/pointer")).isEqualTo("/days/0/startsAt");
	}

	@Test
	void beginsNoDayBeforeTheOneBeforeHasEnded() {
		String plan = this.programme.plan(this.programme.course(), 5, TODAY, TODAY.plusDays(1))
			.replaceFirst("16:00", "09:30");
		assertThat(this.api.post(this.programme.officer, "/api/sessions", plan.replaceFirst("09:00", "09:45"))
			.at("/errors/0/code")).isEqualTo("overlapping-days");
		assertThat(this.api.post(this.programme.officer, "/api/sessions", plan).code()).isEqualTo(201);
	}

	@ParameterizedTest
	@ValueSource(strings = { "+12026-01-01", "0000-01-01", "-0044-03-15", "1899-12-31", "2201-01-01" })
	void isOnNoDayOfAnUnlikelyYear(String day) {
		Answer refused = this.api.post(this.programme.officer, "/api/sessions",
				this.programme.plan(this.programme.course(), 5, TODAY).replace(TODAY.toString(), day));
		assertThat(refused.code()).as(refused.body()).isEqualTo(422);
		assertThat(refused.at("/errors/0/code")).isEqualTo("unlikely-year");
		assertThat(refused.at("/errors/0/detail")).contains("1900", "2200");
		Answer asked = this.api.get(this.programme.officer, "/api/sessions?from=" + day.replace("+", "%2B"));
		assertThat(asked.code()).as(asked.body()).isIn(400, 422);
	}

	private Answer planned(String plan) {
		return this.api.get(this.programme.officer, "/api/sessions/"
				+ Programme.created(this.api.post(this.programme.officer, "/api/sessions", plan)).at("/id"));
	}

	private String times(String startsAt, String endsAt) {
		return this.programme.plan(this.programme.course(), 5, TODAY)
			.replace("09:00", startsAt)
			.replace("16:00", endsAt);
	}

	@Test
	void answers304WhenNothingHasChanged() {
		String session = this.programme.session(2, TODAY);
		Answer again = this.api.send(this.programme.officer, HttpMethod.GET, "/api/sessions/" + session, null,
				(headers) -> headers.setIfNoneMatch(this.programme.read(session).etag()));
		assertThat(again.code()).isEqualTo(304);
	}

	@Test
	void keepsASeatForEverybodyRegistered() {
		String session = this.programme.session(3, TODAY);
		Programme.created(this.programme.register(session, "หนึ่ง"));
		Programme.created(this.programme.register(session, "สอง"));
		Answer smaller = replace(session, 1, this.programme.read(session).etag());
		assertThat(smaller.code()).isEqualTo(409);
		assertThat(smaller.problem()).isEqualTo("taken-capacity");
		assertThat(this.programme.read(session).at("/capacity")).isEqualTo("3");
		assertThat(replace(session, 2, this.programme.read(session).etag()).code()).isEqualTo(200);
	}

	@Test
	void keepsDaysOnWhichSomebodyWasThere() {
		String session = this.programme.session(3, YESTERDAY, TODAY);
		String registration = this.programme.register(session, "หนึ่ง").at("/id");
		assertThat(this.programme.checkIn(registration, YESTERDAY).code()).isEqualTo(200);
		Answer shorter = this.api.change(this.programme.officer, HttpMethod.PUT, "/api/sessions/" + session,
				this.programme.plan(this.programme.course(), 3, TODAY), this.programme.read(session).etag());
		assertThat(shorter.problem()).isEqualTo("attended-day");
	}

	@Test
	void isNotChangedByGuestsOrOnlookers() {
		String session = this.programme.session(3, TODAY);
		assertThat(this.programme.change(this.programme.executive, session, "closing", null).code()).isEqualTo(403);
		assertThat(this.programme.change(this.programme.leader, session, "closing", null).code()).isEqualTo(403);
		assertThat(this.programme.change(this.programme.stranger, session, "closing", null).code()).isEqualTo(404);
		assertThat(this.programme.read(session).at("/version")).isEqualTo("1");
	}

	@Test
	void isNotRunByItsGuestsWhateverTheirRole() {
		String session = this.programme.session(3, TODAY);
		String registration = Programme.created(this.programme.register(session, "คนอื่น")).at("/id");
		String guest = this.tokens.person("guest", this.programme.community, Role.COORDINATOR, Role.TRAINER,
				Role.AUDITOR);
		assertThat(this.programme.change(guest, session, "closing", null).problem()).isEqualTo("foreign-session");
		assertThat(this.api.post(guest, "/api/sessions/" + session + "/registrations", Programme.person("ก")).problem())
			.isEqualTo("foreign-session");
		assertThat(this.api.get(guest, "/api/sessions/" + session + "/registrations").body()).doesNotContain("คนอื่น");
		assertThat(this.api.get(guest, "/api/registrations/" + registration).code()).isEqualTo(404);
		assertThat(this.api.get(guest, "/api/participants").body()).doesNotContain("คนอื่น");
	}

	@Test
	void isFoundByItsFilters() {
		String session = this.programme.session(3, YESTERDAY);
		assertThat(found("agreement=" + this.programme.agreement)).contains(session);
		assertThat(found("objective=" + this.programme.objective + "&state=open&from=" + YESTERDAY)).contains(session);
		assertThat(found("from=" + TODAY)).doesNotContain(session);
		assertThat(found("state=verified")).doesNotContain(session);
		assertThat(found("course=" + this.programme.agreement)).doesNotContain(session);
		assertThat(this.api.get(this.programme.officer, "/api/sessions?state=done").code()).isEqualTo(400);
		assertThat(this.api.get(this.programme.officer, "/api/sessions?objectve=x").code()).isEqualTo(400);
	}

	private String found(String query) {
		return this.api.get(this.programme.officer, "/api/sessions?" + query).body();
	}

	private Answer replace(String session, int capacity, String etag) {
		return this.api.change(this.programme.officer, HttpMethod.PUT, "/api/sessions/" + session,
				this.programme.plan(this.programme.read(session).at("/course"), capacity, TODAY), etag);
	}

}
