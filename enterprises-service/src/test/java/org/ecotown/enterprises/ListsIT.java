package org.ecotown.enterprises;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.ecotown.enterprises.Programmes.Programme;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing is cut off: what a list does not show at first is found by order, search and
 * further pages.
 */
@EnterprisesIntegrationTest
class ListsIT {

	@Autowired
	private Programmes programmes;

	@Autowired
	private Api api;

	@Autowired
	private JdbcClient jdbc;

	private Programme programme;

	@BeforeEach
	void open() {
		this.programme = this.programmes.create();
	}

	@Test
	void newestEnterprisesAreThoseRegisteredLastWhateverTheirIds() {
		String first = register("f");
		String second = register("0");
		String third = register("8");

		assertThat(walk("/api/enterprises?limit=1&sort=newest", "/id")).containsExactly(third, second, first);
	}

	@Test
	void projectsAreSortedAcrossPagesAndCounted() {
		String enterprise = this.programme.enterprise();
		open("f", enterprise, "แก้ว", "2018-03-01");
		open("0", enterprise, "กา", "2018-01-01");
		open("8", enterprise, "เกลือ", "2018-02-01");
		String list = "/api/projects?limit=1";

		assertThat(walk(list, "/title/th")).containsExactly("แก้ว", "เกลือ", "กา");
		assertThat(walk(list + "&sort=latest", "/title/th")).containsExactly("แก้ว", "เกลือ", "กา");
		assertThat(walk(list + "&sort=name", "/title/th")).containsExactly("กา", "เกลือ", "แก้ว");
		assertThat(walk(list + "&sort=newest", "/title/th")).containsExactly("เกลือ", "กา", "แก้ว");
		Answer page = get(list + "&sort=name");
		assertThat(page.at("/total")).isEqualTo("3");
		assertThat(this.api.get(this.programme.officer, list + "&cursor=" + page.at("/next")).code()).isEqualTo(400);
		assertThat(this.api.get(this.programme.officer, list + "&sort=size").code()).isEqualTo(400);
	}

	@Test
	void projectsAreFoundByTitleAndEnterpriseInEverySpellingAndByStage() {
		String honey = this.programme.enterprise();
		open("1", honey, "โรงอบสมุนไพร", "2018-01-01");
		open("2", honey, "น้ำพริกเผา", "2018-02-01");

		assertThat(walk("/api/projects?q=สมุนไพร", "/title/th")).containsExactly("โรงอบสมุนไพร");
		assertThat(walk("/api/projects?q=นำพริก", "/title/th")).containsExactly("น้ำพริกเผา");
		assertThat(walk("/api/projects?q=น้ำผึ้งป่า พริก", "/title/th")).containsExactly("น้ำพริกเผา");
		assertThat(walk("/api/projects?q=ไม่มี", "/title/th")).isEmpty();
		assertThat(walk("/api/projects?stage=running", "/title/th")).hasSize(2);
		assertThat(walk("/api/projects?stage=completed", "/title/th")).isEmpty();
	}

	@Test
	void whatFitsBestComesFirst() {
		String enterprise = this.programme.enterprise();
		open("1", enterprise, "เสือ", "2018-01-01");
		open("2", enterprise, "เสื้อ", "2018-02-01");

		assertThat(walk("/api/projects?limit=1&q=เสือ", "/title/th")).containsExactly("เสือ", "เสื้อ");
	}

	@Test
	void theLastOfFiveHundredProjectsIsFound() {
		String enterprise = this.programme.enterprise();
		String one = Programmes
			.id(this.api.post(this.programme.officer, "/api/projects", this.programme.projectBody(enterprise)));
		this.jdbc
			.sql("""
					insert into project (id, version, enterprise, agreement, objective, title_th, title_en, starts_on, stage, sample)
					select gen_random_uuid(), 1, enterprise, agreement, objective, 'โครงการที่ ' || number, 'Project ' || number,
						starts_on - number, 'running', true
					from project, generate_series(1, 499) as number
					where id = :one
					""")
			.param("one", UUID.fromString(one))
			.update();

		assertThat(get("/api/projects").at("/total")).isEqualTo("500");
		assertThat(walk("/api/projects?q=ที่ 499", "/title/en")).containsExactly("Project 499");
		List<String> all = walk("/api/projects", "/title/en");
		assertThat(all).hasSize(500).doesNotHaveDuplicates().endsWith("Project 499");
		assertThat(walk("/api/projects?enterprise=" + enterprise + "&limit=200&sort=name", "/title/en")).hasSize(500)
			.doesNotHaveDuplicates();
	}

	private String register(String digit) {
		String id = digit.repeat(8) + UUID.randomUUID().toString().substring(8);
		assertThat(this.api
			.create(this.programme.officer, "/api/enterprises/" + id, this.programme.enterpriseBody("กลุ่ม"))
			.code()).isEqualTo(201);
		return id;
	}

	private void open(String digit, String enterprise, String title, String start) {
		String id = digit.repeat(8) + UUID.randomUUID().toString().substring(8);
		String body = this.programme.projectBody(enterprise)
			.replace("ยกระดับน้ำผึ้งป่า", title)
			.replace("2018-01-01", start);
		assertThat(this.api.create(this.programme.officer, "/api/projects/" + id, body).code()).isEqualTo(201);
	}

	private Answer get(String path) {
		Answer answer = this.api.get(this.programme.officer, path);
		assertThat(answer.code()).as(answer.body()).isEqualTo(200);
		return answer;
	}

	private List<String> walk(String list, String value) {
		List<String> values = new ArrayList<>();
		String more = "";
		do {
			Answer page = get(list + more);
			page.json().at("/items").forEach((item) -> values.add(item.at(value).asString()));
			more = page.json().at("/next").isString() ? (list.contains("?") ? "&" : "?") + "cursor=" + page.at("/next")
					: "";
		}
		while (!more.isEmpty());
		return values;
	}

}
