package org.ecotown.enterprises;

import java.util.LinkedHashMap;
import java.util.Map;
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

/**
 * What an answer says that its reader may do is what they are let do, for every role at
 * every organisation.
 */
@EnterprisesIntegrationTest
class OffersIT {

	/** Of no version: whoever is let through learns that theirs is old. */
	private static final String OLD = "\"0\"";

	@Autowired
	private Programmes programmes;

	@Autowired
	private Api api;

	@Autowired
	private TestTokens tokens;

	private Programme programme;

	private String project;

	@BeforeEach
	void open() {
		this.programme = this.programmes.create();
		this.project = this.programme.project();
	}

	@Test
	void enterprisesAndProjectsSayWhoMayChangeThem() {
		String enterprise = this.api.get(this.programme.officer, "/api/projects/" + this.project).at("/enterprise");
		String body = this.programme.enterpriseBody("กลุ่ม");
		String opened = this.programme.projectBody(enterprise);
		everybody().forEach((who, token) -> {
			String path = "/api/enterprises/" + enterprise;
			offered(who, token, path, "mayChange", this.api.change(token, HttpMethod.PUT, path, body, OLD));
			offered(who, token, "/api/projects/" + this.project, "mayChange",
					this.api.change(token, HttpMethod.PUT, "/api/projects/" + this.project, opened, OLD));
			Answer early = this.api.post(token, "/api/projects/" + this.project + "/outcomes",
					this.programme.outcomeBody(1, "1").replace("2018-01-01", "2017-01-01"));
			assertThat(says(token, "/api/projects/" + this.project, "mayReport")).as(who)
				.isEqualTo(early.code() == 422);
		});
	}

	@Test
	void outcomesSayWhoMayDoWhatInEachState() {
		Answer reported = this.programme.report(this.project, 1, "1");
		check("reported", reported);
		Answer returned = this.programme.settle(this.programme.officer, reported, "return", "x");
		check("returned", returned);
		check("withdrawn", this.programme.settle(this.programme.officer, returned, "withdrawal", "x"));
		check("verified", this.programme.verify(this.programme.officer, this.programme.report(this.project, 2, "1")));
	}

	@Test
	void whoReportedIsNotOfferedToVerify() {
		Answer reported = this.api.post(this.programme.officer, "/api/projects/" + this.project + "/outcomes",
				this.programme.outcomeBody(1, "1"));

		assertThat(reported.at("/mayVerify")).isEqualTo("false");
		assertThat(reported.at("/mayReturn")).isEqualTo("true");
		assertThat(this.programme.verify(this.programme.officer, reported).problem()).isEqualTo("same-person");
		assertThat(says(this.programme.colleague, "/api/outcomes/" + reported.at("/id"), "mayVerify")).isTrue();
	}

	@Test
	void listsSayTheSame() {
		this.programme.report(this.project, 1, "1");

		for (String list : new String[] { "/api/enterprises", "/api/projects",
				"/api/projects/" + this.project + "/outcomes" }) {
			Answer leader = this.api.get(this.programme.leader, list);
			Answer coordinator = this.api.get(this.programme.coordinator, list);
			assertThat(leader.json().at("/items/0").has("mayChange")).isNotEqualTo(list.contains("outcomes"));
			for (String may : new String[] { "mayChange", "mayVerify", "mayReturn" }) {
				assertThat(leader.json().at("/items/0/" + may).asBoolean(false)).as(list + " " + may).isFalse();
			}
			for (String may : new String[] { "mayChange", "mayReport", "mayVerify", "mayReturn", "mayCorrect" }) {
				assertThat(coordinator.json().at("/items/0/" + may).asBoolean(true)).as(list + " " + may).isTrue();
			}
		}
	}

	private void check(String state, Answer outcome) {
		assertThat(outcome.at("/state")).isEqualTo(state);
		String path = "/api/outcomes/" + outcome.at("/id");
		everybody().forEach((who, token) -> {
			String as = state + " " + who;
			offered(as, token, path, "mayVerify", post(token, path + "/verification", null));
			offered(as, token, path, "mayReturn", post(token, path + "/return", "{\"reason\":\"x\"}"));
			offered(as, token, path, "mayWithdraw", post(token, path + "/withdrawal", "{\"reason\":\"x\"}"));
			offered(as, token, path, "mayCorrect",
					this.api.change(token, HttpMethod.PUT, path, this.programme.outcomeBody(1, "2"), OLD));
		});
	}

	private Answer post(String token, String path, String body) {
		return this.api.change(token, HttpMethod.POST, path, body, OLD);
	}

	private void offered(String who, String token, String path, String may, Answer tried) {
		assertThat(tried.code()).as(who + " " + may + " " + tried.body()).isIn(403, 404, 409, 412);
		assertThat(says(token, path, may)).as(who + " " + may + " " + tried.body()).isEqualTo(tried.code() == 412);
	}

	/** What is not seen offers nothing. */
	private boolean says(String token, String path, String may) {
		Answer answer = this.api.get(token, path);
		if (answer.code() == 404) {
			return false;
		}
		assertThat(answer.json().has(may)).as(may + " " + answer.body()).isTrue();
		return answer.json().at("/" + may).asBoolean();
	}

	private Map<String, String> everybody() {
		Map<String, UUID> organisations = Map.of("institute", this.programme.institute, "association",
				this.programme.association, "community", this.programme.community, "strangers", UUID.randomUUID());
		Map<String, String> everybody = new LinkedHashMap<>();
		organisations.forEach((name, organisation) -> {
			for (Role role : Role.values()) {
				everybody.put(role.wireName() + " of " + name, this.tokens.person("x", organisation, role));
			}
			everybody.put("reader and leader of " + name,
					this.tokens.person("x", organisation, Role.REPRESENTATIVE, Role.ENTERPRISE_LEADER));
		});
		return everybody;
	}

}
