package org.ecotown.enterprises;

import java.util.ArrayList;
import java.util.List;

import org.ecotown.enterprises.Programmes.Programme;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A figure of a time in which the agreement was not in force, or long after its project,
 * is asked about when it is reported and when it is verified.
 */
@EnterprisesIntegrationTest
class OutcomeDoubtsIT {

	@Autowired
	private Programmes programmes;

	@Autowired
	private Api api;

	private Programme programme;

	private String project;

	@BeforeEach
	void open() {
		this.programme = this.programmes.create();
		this.project = this.programme.project();
	}

	@Test
	void asksAboutWhatLiesOutsideTheTerm() {
		FakeAgreements.shared().term(this.programme.agreement, "2017-11-10", "2019-11-09");
		assertThat(report("2019-11-01", "2019-11-30", "").code()).isEqualTo(201);
		Answer asked = report("2019-12-01", "2019-12-31", "");
		assertThat(asked.code()).isEqualTo(422);
		assertThat(faults(asked)).containsExactly("/period outside-term");
		assertThat(asked.at("/errors/0/detail")).contains("2019-11-09");
		Answer meant = report("2019-12-01", "2019-12-31", "outside-term");
		assertThat(meant.code()).as(meant.body()).isEqualTo(201);
		Answer askedAgain = verify(meant, "");
		assertThat(faults(askedAgain)).containsExactly("/period outside-term");
		Answer verified = verify(meant, "?acknowledged=outside-term");
		assertThat(verified.code()).as(verified.body()).isEqualTo(200);
		assertThat(verified.at("/state")).isEqualTo("verified");
	}

	@Test
	void asksAboutWhatComesYearsAfterTheProject() {
		FakeAgreements.shared().term(this.programme.agreement, "2017-11-10", "2019-11-09");
		Answer asked = report("2020-01-01", "2020-01-31", "");
		assertThat(faults(asked)).containsExactlyInAnyOrder("/period after-project", "/period outside-term");
		assertThat(faults(report("2020-01-01", "2020-01-31", "outside-term"))).containsExactly("/period after-project");
		assertThat(report("2019-10-01", "2019-10-31", "").code()).isEqualTo(201);
		Answer meant = report("2020-01-01", "2020-01-31", "outside-term\",\"after-project");
		assertThat(meant.code()).as(meant.body()).isEqualTo(201);
		assertThat(faults(correct(meant, ""))).containsExactlyInAnyOrder("/period after-project",
				"/period outside-term");
		assertThat(correct(meant, "outside-term\",\"after-project").code()).isEqualTo(200);
	}

	@Test
	void asksNothingWhileNobodyKnowsTheTerm() {
		Answer reported = report("2019-12-01", "2019-12-31", "");
		assertThat(reported.code()).as(reported.body()).isEqualTo(201);
		assertThat(verify(reported, "").code()).isEqualTo(200);
	}

	private Answer report(String from, String to, String acknowledged) {
		return this.api.post(this.programme.leader, "/api/projects/" + this.project + "/outcomes",
				body(from, to, acknowledged));
	}

	private Answer correct(Answer outcome, String acknowledged) {
		return this.api.change(this.programme.leader, HttpMethod.PUT, "/api/outcomes/" + outcome.at("/id"),
				body("2020-01-01", "2020-01-31", acknowledged), outcome.etag());
	}

	private static String body(String from, String to, String acknowledged) {
		String list = acknowledged.isEmpty() ? "" : "\"" + acknowledged + "\"";
		return """
				{"measure":"sales.monthly","period":{"from":"%s","to":"%s"},"value":"15000","unitCode":"THB/month",
					"acknowledged":[%s]}
				""".formatted(from, to, list);
	}

	private Answer verify(Answer outcome, String query) {
		return this.api.change(this.programme.coordinator, HttpMethod.POST,
				"/api/outcomes/" + outcome.at("/id") + "/verification" + query, null, outcome.etag());
	}

	private static List<String> faults(Answer answer) {
		List<String> faults = new ArrayList<>();
		answer.json()
			.at("/errors")
			.forEach((error) -> faults.add(error.at("/pointer").asString() + " " + error.at("/code").asString()));
		return faults;
	}

}
