package org.ecotown.enterprises;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.ecotown.enterprises.Programmes.Programme;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.RolePairs;
import org.ecotown.platform.testsupport.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each role carries its own sight: what two roles get together, one of them gets alone.
 */
@EnterprisesIntegrationTest
class RolePairsIT {

	private static final String OUTCOME = "/api/outcomes/{id}";

	private static final String REASON = "{\"reason\":\"ผิด\"}";

	@Autowired
	private Programmes programmes;

	@Autowired
	private Api api;

	@Autowired
	private TestTokens tokens;

	@Autowired
	private ApplicationContext service;

	@LocalServerPort
	private int port;

	private Programme programme;

	@BeforeEach
	void open() {
		this.programme = this.programmes.create();
	}

	@Test
	void twoRolesGetNoMoreThanOneOfThem() {
		RolePairs pairs = new RolePairs(this.tokens);
		String project = this.programme.project();
		Answer outcome = this.programme.report(project, 1, "1");
		String path = "/api/outcomes/" + outcome.at("/id");
		String sha256 = new JsonMapper()
			.readTree(
					new EvidenceUploads(this.port).send(this.programme.leader, path, "a.png", EvidenceUploads.photo(3))
						.body())
			.at("/evidence/0/sha256")
			.asString();
		String enterprise = this.api.get(this.programme.officer, "/api/projects/" + project).at("/enterprise");
		organisations().forEach((row, organisation) -> {
			keep(pairs, row, organisation);
			report(pairs, row, organisation);
			settle(pairs, row, organisation);
		});
		Map.of("its agreement's", this.programme.association, "its own", this.programme.community)
			.forEach((row, organisation) -> {
				read(pairs, row, organisation, "/api/enterprises", "/api/enterprises");
				read(pairs, row, organisation, "/api/enterprises/{id}", "/api/enterprises/" + enterprise);
				read(pairs, row, organisation, "/api/enterprises/{id}/history",
						"/api/enterprises/" + enterprise + "/history");
				read(pairs, row, organisation, "/api/projects", "/api/projects");
				read(pairs, row, organisation, "/api/projects/{id}", "/api/projects/" + project);
				read(pairs, row, organisation, "/api/projects/{id}/history", "/api/projects/" + project + "/history");
				read(pairs, row, organisation, "/api/projects/{id}/outcomes", "/api/projects/" + project + "/outcomes");
				read(pairs, row, organisation, OUTCOME, path);
				read(pairs, row, organisation, "/api/outcomes/waiting", "/api/outcomes/waiting?for=verification");
				read(pairs, row, organisation, "/api/outcomes/due", "/api/outcomes/due");
				read(pairs, row, organisation, "/api/outcomes/changes", "/api/outcomes/changes");
				read(pairs, row, organisation, OUTCOME + "/history", path + "/history");
				read(pairs, row, organisation, "/api/evidence/{sha256}", "/api/evidence/" + sha256);
				read(pairs, row, organisation, "/api/evidence/{sha256}/thumbnail",
						"/api/evidence/" + sha256 + "/thumbnail");
			});
		pairs.check(this.service);
	}

	@Test
	void whoMayOnlyReadIsForbiddenToChange() {
		String project = this.programme.project();
		Answer outcome = this.programme.report(project, 1, "1");
		String path = "/api/outcomes/" + outcome.at("/id");
		String both = this.tokens.person("both", this.programme.association, Role.REPRESENTATIVE,
				Role.ENTERPRISE_LEADER);
		String leader = this.tokens.person("leader", this.programme.association, Role.ENTERPRISE_LEADER);
		Map<String, Answer> answers = new LinkedHashMap<>();
		for (String token : new String[] { both, leader }) {
			String as = token.equals(both) ? "both " : "leader ";
			answers.put(as + "report",
					this.api.post(token, "/api/projects/" + project + "/outcomes", this.programme.outcomeBody(2, "2")));
			answers.put(as + "correct",
					this.api.change(token, HttpMethod.PUT, path, this.programme.outcomeBody(1, "2"), outcome.etag()));
			answers.put(as + "attach", attach(token, path));
			answers.put(as + "withdraw",
					this.api.change(token, HttpMethod.POST, path + "/withdrawal", REASON, outcome.etag()));
		}
		answers.forEach((what, answer) -> assertThat(answer.problem()).as(what)
			.isEqualTo(what.startsWith("both") ? "forbidden" : "not-found"));
		String named = "/api/outcomes/" + UUID.randomUUID();
		String body = this.programme.outcomeBody(2, "2").replaceFirst("\\{", "{\"project\":\"" + project + "\",");
		assertThat(this.api.create(both, named, body).code()).isEqualTo(403);
		assertThat(this.api.create(both, path, body).code()).isEqualTo(412);
		assertThat(this.api.get(this.programme.officer, path).etag()).isEqualTo(outcome.etag());
	}

	private Map<String, UUID> organisations() {
		Map<String, UUID> organisations = new LinkedHashMap<>();
		organisations.put("an enterprise of its agreement", this.programme.association);
		organisations.put("its own enterprise", this.programme.community);
		organisations.put("an enterprise of others", UUID.randomUUID());
		return organisations;
	}

	private void keep(RolePairs pairs, String row, UUID organisation) {
		String body = this.programme.enterpriseBody("กลุ่ม");
		pairs.add("POST /api/enterprises", row, organisation,
				() -> (token) -> this.api.post(token, "/api/enterprises", body));
		pairs.add("PUT /api/enterprises/{id}", row, organisation, () -> {
			String enterprise = "/api/enterprises/" + this.programme.enterprise();
			return (token) -> this.api.change(token, HttpMethod.PUT, enterprise, body, "\"1\"");
		});
		pairs.add("PUT /api/enterprises/{id}", row + ", anew", organisation,
				() -> (token) -> this.api.create(token, "/api/enterprises/" + UUID.randomUUID(), body));
		pairs.add("POST /api/projects", row, organisation, () -> {
			String project = this.programme.projectBody(this.programme.enterprise());
			return (token) -> this.api.post(token, "/api/projects", project);
		});
		pairs.add("PUT /api/projects/{id}", row, organisation, () -> {
			String project = "/api/projects/" + this.programme.project();
			Answer read = this.api.get(this.programme.officer, project);
			return (token) -> this.api.change(token, HttpMethod.PUT, project, read.body(), read.etag());
		});
		pairs.add("PUT /api/projects/{id}", row + ", anew", organisation, () -> {
			String project = this.programme.projectBody(this.programme.enterprise());
			return (token) -> this.api.create(token, "/api/projects/" + UUID.randomUUID(), project);
		});
	}

	private void report(RolePairs pairs, String row, UUID organisation) {
		String body = this.programme.outcomeBody(1, "1");
		pairs.add("POST /api/projects/{id}/outcomes", row, organisation, () -> {
			String outcomes = "/api/projects/" + this.programme.project() + "/outcomes";
			return (token) -> this.api.post(token, outcomes, body);
		});
		pairs.add("PUT " + OUTCOME, row + ", anew", organisation, () -> {
			String named = body.replaceFirst("\\{", "{\"project\":\"" + this.programme.project() + "\",");
			return (token) -> this.api.create(token, "/api/outcomes/" + UUID.randomUUID(), named);
		});
		change(pairs, row, organisation, "PUT " + OUTCOME, (token, outcome) -> this.api.change(token, HttpMethod.PUT,
				"/api/outcomes/" + outcome.at("/id"), body, outcome.etag()));
		change(pairs, row, organisation, "POST " + OUTCOME + "/evidence",
				(token, outcome) -> attach(token, "/api/outcomes/" + outcome.at("/id")));
	}

	private void settle(RolePairs pairs, String row, UUID organisation) {
		change(pairs, row, organisation, "POST " + OUTCOME + "/verification",
				(token, outcome) -> this.programme.settle(token, outcome, "verification", null));
		change(pairs, row, organisation, "POST " + OUTCOME + "/return",
				(token, outcome) -> this.programme.settle(token, outcome, "return", "ผิด"));
		change(pairs, row, organisation, "POST " + OUTCOME + "/withdrawal",
				(token, outcome) -> this.programme.settle(token, outcome, "withdrawal", "ผิด"));
		pairs.add("POST " + OUTCOME + "/withdrawal", row + ", verified", organisation, () -> {
			Answer verified = this.programme.verify(this.programme.officer,
					this.programme.report(this.programme.project(), 1, "1"));
			return (token) -> this.programme.settle(token, verified, "withdrawal", "ผิด");
		});
	}

	private void change(RolePairs pairs, String row, UUID organisation, String operation,
			BiFunction<String, Answer, Answer> change) {
		Supplier<Answer> reported = () -> this.programme.report(this.programme.project(), 1, "1");
		pairs.add(operation, row, organisation, () -> {
			Answer outcome = reported.get();
			return (token) -> change.apply(token, outcome);
		});
	}

	private void read(RolePairs pairs, String row, UUID organisation, String operation, String path) {
		pairs.add("GET " + operation, row, organisation, () -> (token) -> this.api.get(token, path));
	}

	private Answer attach(String token, String outcome) {
		String body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n"
				+ new String(EvidenceUploads.pdf("a"), java.nio.charset.StandardCharsets.US_ASCII) + "\r\n--b--\r\n";
		return this.api.send(token, HttpMethod.POST, outcome + "/evidence", body,
				(headers) -> headers.set("Content-Type", "multipart/form-data; boundary=b"));
	}

}
