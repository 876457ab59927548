package org.ecotown.enterprises;

import java.util.List;
import java.util.UUID;

import org.ecotown.enterprises.Programmes.Programme;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

@EnterprisesIntegrationTest
class ProjectIT {

	@Autowired
	private Programmes programmes;

	@Autowired
	private Api api;

	private Programme programme;

	private String enterprise;

	@BeforeEach
	void open() {
		this.programme = this.programmes.create();
		this.enterprise = this.programme.enterprise();
	}

	@Test
	void openedProjectIsReadBack() {
		Answer opened = this.api.post(this.programme.officer, "/api/projects", body());

		assertThat(opened.code()).as(opened.body()).isEqualTo(201);
		Answer read = this.api.get(this.programme.leader, "/api/projects/" + opened.at("/id"));
		assertThat(read.at("/enterpriseName/th")).isEqualTo("กลุ่มน้ำผึ้งป่า");
		assertThat(read.at("/baselines/0/value")).isEqualTo("12000.5");
		assertThat(read.at("/stage")).isEqualTo("running");
		assertThat(read.at("/trlStart")).isEqualTo("4");
	}

	@Test
	void stageMovesWithHistoryAndTheVersion() {
		Answer opened = this.api.post(this.programme.officer, "/api/projects", body());
		String path = "/api/projects/" + opened.at("/id");
		String completed = body().replace("\"running\"", "\"completed\"").replace("12000.50", "13000");

		Answer changed = this.api.change(this.programme.coordinator, HttpMethod.PUT, path, completed, opened.etag());
		assertThat(changed.code()).as(changed.body()).isEqualTo(200);
		assertThat(changed.at("/baselines/0/value")).isEqualTo("13000");
		assertThat(this.api.change(this.programme.officer, HttpMethod.PUT, path, body(), opened.etag()).code())
			.isEqualTo(412);
		Answer history = this.api.get(this.programme.officer, path + "/history");
		assertThat(history.json().at("/items")).hasSize(2);
		assertThat(history.body()).contains("/stage", "running", "completed", "coordinator");
	}

	@Test
	void projectStaysWithItsEnterprise() {
		Answer opened = this.api.post(this.programme.officer, "/api/projects", body());
		String other = this.programme.enterprise();

		Answer refused = this.api.change(this.programme.officer, HttpMethod.PUT, "/api/projects/" + opened.at("/id"),
				this.programme.projectBody(other), opened.etag());

		assertThat(Faults.of(refused)).containsExactly("/enterprise fixed-enterprise");
	}

	@Test
	void projectCountsForTheAgreementOfItsEnterpriseOnly() {
		Programme other = this.programmes.create();
		String elsewhere = body().replace(this.programme.agreement.toString(), other.agreement.toString())
			.replace(this.programme.objective.toString(), other.objective.toString());
		Answer opened = this.api.post(this.programme.officer, "/api/projects", body());

		Answer refused = this.api.post(this.programme.officer, "/api/projects", elsewhere);
		assertThat(refused.code()).isEqualTo(422);
		assertThat(Faults.of(refused)).containsExactly("/agreement wrong-agreement");
		Answer moved = this.api.change(this.programme.officer, HttpMethod.PUT, "/api/projects/" + opened.at("/id"),
				elsewhere, opened.etag());
		assertThat(moved.code()).isEqualTo(422);
		assertThat(Faults.of(moved)).containsExactly("/agreement wrong-agreement");
	}

	@Test
	void namedIdIsCreatedOnce() {
		String path = "/api/projects/" + UUID.randomUUID();

		assertThat(this.api.create(this.programme.officer, path, body()).code()).isEqualTo(201);
		assertThat(this.api.create(this.programme.officer, path, body()).code()).isEqualTo(412);
	}

	@Test
	void listShowsTheLatestFirstAndFilters() {
		this.api.post(this.programme.officer, "/api/projects", body());
		this.api.post(this.programme.officer, "/api/projects", body().replace("2018-01-01", "2018-03-01"));
		this.api.post(this.programme.officer, "/api/projects", body().replace("2018-01-01", "2018-02-01"));

		assertThat(starts("?enterprise=" + this.enterprise)).containsExactly("2018-03-01", "2018-02-01", "2018-01-01");
		assertThat(starts("?objective=" + this.programme.objective + "&agreement=" + this.programme.agreement))
			.hasSize(3);
		assertThat(starts("?objective=" + UUID.randomUUID())).isEmpty();
		Answer first = this.api.get(this.programme.officer, "/api/projects?limit=2");
		assertThat(starts("?limit=2&cursor=" + first.at("/next"))).containsExactly("2018-01-01");
		assertThat(this.api.get(this.programme.stranger, "/api/projects").json().at("/items")).isEmpty();
	}

	private String body() {
		return this.programme.projectBody(this.enterprise);
	}

	private List<String> starts(String query) {
		return this.api.get(this.programme.officer, "/api/projects" + query)
			.json()
			.at("/items")
			.valueStream()
			.map((one) -> one.at("/startsOn").asString())
			.toList();
	}

}
