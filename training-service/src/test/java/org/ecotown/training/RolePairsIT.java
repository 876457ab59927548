package org.ecotown.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.ecotown.platform.security.Role;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.RolePairs;
import org.ecotown.platform.testsupport.TestTokens;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecotown.training.Programme.TODAY;
import static org.ecotown.training.Programme.created;

/**
 * Each role carries its own sight: what two roles get together, one of them gets alone.
 */
@TrainingTest
class RolePairsIT {

	private static final String SESSION = "/api/sessions/{id}";

	private static final String REGISTRATION = "/api/registrations/{id}";

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

	@Autowired
	private ApplicationContext service;

	@Test
	void twoRolesGetNoMoreThanOneOfThem() {
		RolePairs pairs = new RolePairs(this.tokens);
		Map<String, UUID> organisations = new LinkedHashMap<>();
		organisations.put("what it runs", this.programme.association);
		organisations.put("what it is a guest of", this.programme.community);
		organisations.forEach((row, organisation) -> {
			plan(pairs, row, organisation);
			complete(pairs, row, organisation);
			register(pairs, row, organisation);
			attend(pairs, row, organisation);
			read(pairs, row, organisation);
		});
		pairs.check(this.service);
	}

	@Test
	void aLeaderRegistersNobodyWhomOnlyAnotherRoleKnows() {
		Answer known = created(this.programme.register(this.programme.session(5, TODAY), "ดาว"));
		UUID institute = this.programme.institute;
		UUID enterprise = UUID.randomUUID();
		this.peers.enterprise(enterprise, institute);
		String plan = this.others.plan(this.others.course(), 5, TODAY)
			.replace(this.others.enterprise.toString(), enterprise.toString());
		String session = created(this.api.post(this.others.officer, "/api/sessions", plan)).at("/id");
		String body = """
				{"participant":{"id":"%s"},"enterprise":"%s"}
				""".formatted(known.at("/participant/id"), enterprise);
		for (Role other : List.of(Role.TRAINER, Role.AUDITOR)) {
			String both = this.tokens.person("both", institute, other, Role.ENTERPRISE_LEADER);
			Answer answer = this.api.post(both, "/api/sessions/" + session + "/registrations", body);
			assertThat(answer.code()).as(answer.body()).isEqualTo(422);
			assertThat(answer.at("/errors/0/pointer")).isEqualTo("/participant/id");
		}
	}

	@Test
	void whoMayOnlyReadIsForbiddenToCancel() {
		Answer registration = created(this.programme.register(this.programme.session(5, TODAY), "ดาว"));
		String path = "/api/registrations/" + registration.at("/id");
		String both = this.tokens.person("both", this.programme.institute, Role.AUDITOR, Role.ENTERPRISE_LEADER);
		String leader = this.tokens.person("leader", this.programme.institute, Role.ENTERPRISE_LEADER);
		assertThat(this.api.get(both, path).code()).isEqualTo(200);
		assertThat(cancel(both, registration).problem()).isEqualTo("forbidden");
		assertThat(cancel(leader, registration).problem()).isEqualTo("not-found");
		assertThat(this.api.get(both, path).at("/state")).isEqualTo("registered");
	}

	private void plan(RolePairs pairs, String row, UUID organisation) {
		String course = """
				{"title":{"th":"น้ำผึ้ง","en":"Honey"},"hours":6,"sample":true}
				""";
		pairs.add("POST /api/courses", row, organisation,
				() -> (token) -> this.api.post(token, "/api/courses", course));
		pairs.add("PUT /api/courses/{id}", row, organisation, () -> {
			String path = "/api/courses/" + this.programme.course();
			return (token) -> this.api.change(token, HttpMethod.PUT, path, course, "\"1\"");
		});
		pairs.add("PUT /api/courses/{id}", row + ", its own", organisation, () -> {
			String owner = this.tokens.person("owner", organisation, Role.PROGRAMME_OFFICER);
			String path = "/api/courses/" + created(this.api.post(owner, "/api/courses", course)).at("/id");
			return (token) -> this.api.change(token, HttpMethod.PUT, path, course, "\"1\"");
		});
		pairs.add("POST /api/sessions", row, organisation, () -> {
			String plan = this.programme.plan(courseOfASession(), 5, TODAY);
			return (token) -> this.api.post(token, "/api/sessions", plan);
		});
		session(pairs, "PUT " + SESSION, row, organisation, () -> this.programme.session(5, TODAY),
				(token, session) -> this.api.change(token, HttpMethod.PUT, "/api/sessions/" + session.at("/id"),
						session.body(), session.etag()));
	}

	private void complete(RolePairs pairs, String row, UUID organisation) {
		session(pairs, "POST " + SESSION + "/closing", row, organisation, () -> this.programme.attendedSession("ดาว"),
				(token, session) -> step(token, session, "closing", null));
		session(pairs, "POST " + SESSION + "/verification", row, organisation,
				() -> this.programme.closedSession("ดาว"),
				(token, session) -> step(token, session, "verification", null));
		session(pairs, "POST " + SESSION + "/return", row, organisation, () -> this.programme.closedSession("ดาว"),
				(token, session) -> step(token, session, "return", "{\"reason\":\"ผิด\"}"));
	}

	private void register(RolePairs pairs, String row, UUID organisation) {
		String known = created(this.programme.register(this.programme.session(5, TODAY), "ดาว")).at("/participant/id");
		Map<String, String> bodies = new LinkedHashMap<>();
		bodies.put("somebody", "\"participant\":{\"name\":{\"given\":\"เดือน\"}}");
		bodies.put("somebody of the enterprise",
				bodies.get("somebody") + ",\"enterprise\":\"" + this.programme.enterprise + "\"");
		bodies.put("somebody known", "\"participant\":{\"id\":\"" + known + "\"}");
		bodies.put("somebody known as of the enterprise",
				bodies.get("somebody known") + ",\"enterprise\":\"" + this.programme.enterprise + "\"");
		bodies.forEach((who, body) -> {
			session(pairs, "POST " + SESSION + "/registrations", row + ", " + who, organisation,
					() -> this.programme.session(5, TODAY), (token, session) -> this.api.post(token,
							"/api/sessions/" + session.at("/id") + "/registrations", "{" + body + "}"));
			session(pairs, "PUT " + REGISTRATION, row + ", " + who, organisation,
					() -> this.programme.session(5, TODAY),
					(token, session) -> this.api.create(token, "/api/registrations/" + UUID.randomUUID(),
							"{\"session\":\"" + session.at("/id") + "\"," + body + "}"));
		});
	}

	private void attend(RolePairs pairs, String row, UUID organisation) {
		Map<String, Supplier<Answer>> rows = new LinkedHashMap<>();
		rows.put(", anybody", () -> this.programme.register(this.programme.session(5, TODAY), "ดาว"));
		rows.put(", of the enterprise", this::ofTheEnterprise);
		rows.forEach((who, registered) -> {
			pairs.add("POST " + REGISTRATION + "/cancellation", row + who, organisation, () -> {
				Answer registration = created(registered.get());
				return (token) -> cancel(token, registration);
			});
			pairs.add("PUT " + REGISTRATION + "/attendance/{date}", row + who, organisation, () -> {
				String path = "/api/registrations/" + created(registered.get()).at("/id") + "/attendance/" + TODAY;
				return (token) -> send(token, HttpMethod.PUT, path);
			});
			pairs.add("DELETE " + REGISTRATION + "/attendance/{date}", row + who, organisation, () -> {
				String path = "/api/registrations/" + created(registered.get()).at("/id") + "/attendance/" + TODAY;
				return (token) -> send(token, HttpMethod.DELETE, path);
			});
		});
	}

	private void read(RolePairs pairs, String row, UUID organisation) {
		String session = this.programme.closedSession("ดาว");
		Answer read = this.programme.read(session);
		String anybody = this.programme.register(this.programme.session(5, TODAY), "เดือน").at("/id");
		Answer ofTheEnterprise = ofTheEnterprise();
		Map<String, String> reads = new LinkedHashMap<>();
		reads.put("/api/courses", "/api/courses");
		reads.put("/api/courses/{id}", "/api/courses/" + read.at("/course"));
		reads.put("/api/courses/{id}/history", "/api/courses/" + read.at("/course") + "/history");
		reads.put("/api/sessions", "/api/sessions?agreement=" + this.programme.agreement);
		reads.put(SESSION, "/api/sessions/" + session);
		reads.put(SESSION + "/history", "/api/sessions/" + session + "/history");
		reads.put(SESSION + "/registrations", "/api/sessions/" + ofTheEnterprise.at("/session") + "/registrations");
		reads.put("/api/participants", "/api/participants");
		reads.put("/api/training-evidence/{sha256}", read.at("/evidence"));
		reads.put("/api/sessions/waiting", "/api/sessions/waiting?for=verification");
		reads.put("/api/sessions/upcoming", "/api/sessions/upcoming");
		reads.put("/api/sessions/changes", "/api/sessions/changes");
		reads.forEach((operation, path) -> pairs.add("GET " + operation, row, organisation,
				() -> (token) -> this.api.get(token, path)));
		Map.of("anybody", anybody, "of the enterprise", ofTheEnterprise.at("/id")).forEach((who, id) -> {
			pairs.add("GET " + REGISTRATION, row + ", " + who, organisation,
					() -> (token) -> this.api.get(token, "/api/registrations/" + id));
			pairs.add("GET " + REGISTRATION + "/history", row + ", " + who, organisation,
					() -> (token) -> this.api.get(token, "/api/registrations/" + id + "/history"));
		});
	}

	private Answer ofTheEnterprise() {
		return created(this.api.post(this.programme.leader,
				"/api/sessions/" + this.programme.session(5, TODAY) + "/registrations", """
						{"participant":{"name":{"given":"ฟ้า"}},"enterprise":"%s"}
						""".formatted(this.programme.enterprise)));
	}

	/** All parties and guests may see it. */
	private String courseOfASession() {
		return this.programme.read(this.programme.session(5, TODAY)).at("/course");
	}

	private void session(RolePairs pairs, String operation, String row, UUID organisation, Supplier<String> made,
			BiFunction<String, Answer, Answer> change) {
		pairs.add(operation, row, organisation, () -> {
			Answer session = this.programme.read(made.get());
			return (token) -> change.apply(token, session);
		});
	}

	private Answer step(String token, Answer session, String step, String body) {
		return this.api.change(token, HttpMethod.POST, "/api/sessions/" + session.at("/id") + "/" + step, body,
				session.etag());
	}

	private Answer cancel(String token, Answer registration) {
		return this.api.change(token, HttpMethod.POST, "/api/registrations/" + registration.at("/id") + "/cancellation",
				null, registration.etag());
	}

	private Answer send(String token, HttpMethod method, String path) {
		return this.api.send(token, method, path, null, (headers) -> {
		});
	}

}
