package org.ecotown.enterprises;

import java.util.UUID;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.TestTokens;

import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Makes a programme for a test: an agreement of two parties, and people of theirs. Each
 * has organisations of its own, so tests do not see each other.
 */
final class Programmes {

	private final Api api;

	private final TestTokens tokens;

	private final FakeAgreements agreements;

	private final CircuitBreakerRegistry breakers;

	Programmes(Api api, TestTokens tokens, FakeAgreements agreements, CircuitBreakerRegistry breakers) {
		this.api = api;
		this.tokens = tokens;
		this.agreements = agreements;
		this.breakers = breakers;
	}

	Programme create() {
		this.breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
		Programme programme = new Programme(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(),
				UUID.randomUUID());
		this.agreements.agreement(programme.agreement, programme.objective, programme.institute, programme.association);
		return programme;
	}

	final class Programme {

		final UUID institute;

		final UUID association;

		final UUID community;

		final UUID agreement;

		final UUID objective;

		final String officer;

		final String colleague;

		final String coordinator;

		final String leader;

		final String stranger;

		Programme(UUID institute, UUID association, UUID community, UUID agreement, UUID objective) {
			this.institute = institute;
			this.association = association;
			this.community = community;
			this.agreement = agreement;
			this.objective = objective;
			TestTokens issuer = Programmes.this.tokens;
			this.officer = issuer.person("officer", institute, Role.PROGRAMME_OFFICER);
			this.colleague = issuer.person("officer2", institute, Role.PROGRAMME_OFFICER);
			this.coordinator = issuer.person("coordinator", association, Role.COORDINATOR);
			this.leader = issuer.person("leader", community, Role.ENTERPRISE_LEADER);
			this.stranger = issuer.person("stranger", UUID.randomUUID(), Role.PROGRAMME_OFFICER, Role.COORDINATOR);
		}

		String enterpriseBody(String name) {
			return """
					{"kind":"community-enterprise","name":{"th":"%s","en":"Honey group"},"subdistrict":"210110",
						"members":{"count":24,"women":17,"youth":3},
						"leader":{"title":"นาง","given":"สมศรี","family":"ใจดี"},"phone":"๐๘๑-๒๓๔-๕๖๗๘",
						"agreement":"%s","organisation":"%s","sample":true}
					""".formatted(name, this.agreement, this.community);
		}

		String enterprise() {
			return id(Programmes.this.api.post(this.officer, "/api/enterprises", enterpriseBody("กลุ่มน้ำผึ้งป่า")));
		}

		String projectBody(String enterprise) {
			return """
					{"enterprise":"%s","agreement":"%s","objective":"%s",
						"title":{"th":"ยกระดับน้ำผึ้งป่า","en":"Better forest honey"},"trlStart":4,
						"startsOn":"2018-01-01","endsOn":"2018-12-31","stage":"running","sample":true,
						"baselines":[{"measure":"sales.monthly","value":"12000.50","unitCode":"THB/month",
							"asOf":"2017-12-31"}]}
					""".formatted(enterprise, this.agreement, this.objective);
		}

		String project() {
			return id(Programmes.this.api.post(this.officer, "/api/projects", projectBody(enterprise())));
		}

		String outcomeBody(int month, String value) {
			return """
					{"measure":"sales.monthly","period":{"from":"2018-%02d-01","to":"2018-%02d-28"},"value":"%s",
						"unitCode":"THB/month","note":"ยอดขายหน้าร้าน"}
					""".formatted(month, month, value);
		}

		Answer report(String project, int month, String value) {
			return Programmes.this.api.post(this.leader, "/api/projects/" + project + "/outcomes",
					outcomeBody(month, value));
		}

		Answer verify(String token, Answer outcome) {
			return settle(token, outcome, "verification", null);
		}

		Answer settle(String token, Answer outcome, String step, String reason) {
			String body = (reason != null) ? "{\"reason\":\"" + reason + "\"}" : null;
			return Programmes.this.api.change(token, HttpMethod.POST, "/api/outcomes/" + outcome.at("/id") + "/" + step,
					body, outcome.etag());
		}

	}

	static String id(Answer answer) {
		assertThat(answer.code()).as(answer.body()).isEqualTo(201);
		return answer.at("/id");
	}

}
