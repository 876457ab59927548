package org.ecotown.training;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.ecotown.platform.security.Role;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.TestTokens;

import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An agreement of its own for a test: an institute and an association as parties, an
 * enterprise with an organisation of its own, and people who work there.
 */
public final class Programme {

	static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Bangkok"));

	static final LocalDate YESTERDAY = TODAY.minusDays(1);

	final UUID institute = UUID.randomUUID();

	final UUID association = UUID.randomUUID();

	final UUID community = UUID.randomUUID();

	final UUID agreement = UUID.randomUUID();

	final UUID objective = UUID.randomUUID();

	final UUID enterprise = UUID.randomUUID();

	final String officer;

	final String officer2;

	final String coordinator;

	final String trainer;

	final String leader;

	final String executive;

	final String stranger;

	private final Api api;

	private final Peers peers;

	Programme(Api api, TestTokens tokens, Peers peers) {
		this.api = api;
		this.peers = peers;
		this.officer = tokens.person("officer", this.institute, Role.PROGRAMME_OFFICER);
		this.officer2 = tokens.person("officer2", this.institute, Role.PROGRAMME_OFFICER);
		this.coordinator = tokens.person("coordinator", this.association, Role.COORDINATOR);
		this.trainer = tokens.person("trainer", this.institute, Role.TRAINER);
		this.leader = tokens.person("leader", this.community, Role.ENTERPRISE_LEADER);
		this.executive = tokens.person("executive", this.institute, Role.EXECUTIVE);
		this.stranger = tokens.person("stranger", UUID.randomUUID(), Role.PROGRAMME_OFFICER, Role.COORDINATOR,
				Role.TRAINER, Role.ENTERPRISE_LEADER, Role.AUDITOR);
		knowToPeers();
	}

	void knowToPeers() {
		this.peers.agreement(this.agreement, this.objective, List.of(this.institute, this.association));
		this.peers.enterprise(this.enterprise, this.community);
	}

	String course() {
		return created(this.api.post(this.officer, "/api/courses", """
				{"title":{"th":"การแปรรูปน้ำผึ้ง","en":"Honey processing"},"hours":6,"sample":true}
				""")).at("/id");
	}

	String session(int capacity, LocalDate... days) {
		return created(this.api.post(this.officer, "/api/sessions", plan(course(), capacity, days))).at("/id");
	}

	String plan(String course, int capacity, LocalDate... days) {
		String list = Arrays.stream(days)
			.map((day) -> "{\"date\":\"%s\",\"startsAt\":\"09:00\",\"endsAt\":\"16:00\"}".formatted(day))
			.collect(Collectors.joining(","));
		return """
				{"course":"%s","title":{"th":"อบรมน้ำผึ้ง รุ่นที่ 1","en":"Honey, first group"},"agreement":"%s",
				 "objective":"%s","enterprises":["%s"],"days":[%s],"venue":{"th":"ระยอง","en":"Rayong"},
				 "subdistrict":"210101","capacity":%d,"trainer":{"title":"ดร.","given":"สมหญิง"}}
				""".formatted(course, this.agreement, this.objective, this.enterprise, list, capacity);
	}

	Answer register(String session, String given) {
		return this.api.post(this.officer, "/api/sessions/" + session + "/registrations", person(given));
	}

	static String person(String given) {
		return "{\"participant\":{\"name\":{\"given\":\"%s\",\"family\":\"ใจดี\"}}}".formatted(given);
	}

	/** Of somebody no other test knows. */
	static String unusedPersonalNumber() {
		String digits = Long.toString(ThreadLocalRandom.current().nextLong(100_000_000_000L, 900_000_000_000L));
		int sum = IntStream.range(0, 12).map((i) -> (13 - i) * (digits.charAt(i) - '0')).sum();
		return digits + (11 - sum % 11) % 10;
	}

	/** A mobile number that no other test dials. */
	static String unusedPhone() {
		return "08" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
	}

	Answer checkIn(String registration, LocalDate day) {
		return this.api.send(this.trainer, HttpMethod.PUT, "/api/registrations/" + registration + "/attendance/" + day,
				null, (headers) -> {
				});
	}

	/** A session of today with people who were there, closed by the trainer. */
	String closedSession(String... givenNames) {
		String session = attendedSession(givenNames);
		assertThat(change(this.trainer, session, "closing", null).code()).isEqualTo(200);
		return session;
	}

	String attendedSession(String... givenNames) {
		String session = session(30, TODAY);
		for (String given : givenNames) {
			String registration = created(register(session, given)).at("/id");
			assertThat(checkIn(registration, TODAY).code()).isEqualTo(200);
		}
		return session;
	}

	Answer read(String session) {
		return this.api.get(this.officer, "/api/sessions/" + session);
	}

	/** A change of state with the version last read. */
	Answer change(String token, String session, String step, @org.jspecify.annotations.Nullable String body) {
		return this.api.change(token, HttpMethod.POST, "/api/sessions/" + session + "/" + step, body,
				read(session).etag());
	}

	static Answer created(Answer answer) {
		assertThat(answer.code()).as(answer.body()).isEqualTo(201);
		return answer;
	}

}
