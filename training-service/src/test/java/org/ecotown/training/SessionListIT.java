package org.ecotown.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecotown.training.Programme.TODAY;

/**
 * Five hundred are found like five: by words, page by page, and by what a picker asks.
 */
@TrainingTest
class SessionListIT {

	private static final int MANY = 500;

	@Autowired
	private Api api;

	@Autowired
	private Programme programme;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@ValueSource(strings = { "newest", "title" })
	void coursesAreAllThereAndTheLastOneIsFound(String order) {
		manyCourses();
		List<String> listed = walk("/api/courses?limit=200&sort=" + order, "/title/en");
		assertThat(listed).hasSize(MANY).doesNotHaveDuplicates();
		List<String> expected = new ArrayList<>(numbered("Course"));
		if (order.equals("newest")) {
			Collections.reverse(expected);
		}
		assertThat(listed).isEqualTo(expected);
		Answer found = this.api.get(this.programme.officer, "/api/courses?limit=20&sort=" + order + "&q=500 รุ่นที");
		assertThat(found.at("/total")).isEqualTo("1");
		assertThat(found.at("/items/0/title/en")).isEqualTo("Course 500");
		assertThat(this.api.get(this.programme.officer, "/api/courses?q=การทอผ้า").at("/total")).isEqualTo("0");
	}

	@ParameterizedTest
	@ValueSource(strings = { "latest", "earliest", "title" })
	void sessionsAreAllThereAndTheLastOneIsFound(String order) {
		manySessions();
		List<String> listed = walk("/api/sessions?limit=200&sort=" + order, "/title/en");
		List<String> expected = new ArrayList<>(numbered("Session"));
		if (order.equals("latest")) {
			Collections.reverse(expected);
		}
		assertThat(listed).isEqualTo(expected);
		Answer found = this.api.get(this.programme.officer, "/api/sessions?limit=20&sort=" + order + "&q=500 รุ่นที");
		assertThat(found.at("/total")).isEqualTo("1");
		assertThat(found.at("/items/0/title/en")).isEqualTo("Session 500");
	}

	@Test
	void countsWhatTheFilterLeaves() {
		String closed = this.programme.closedSession("ดาว");
		this.programme.session(5, TODAY);
		assertThat(this.api.get(this.programme.officer, "/api/sessions").at("/total")).isEqualTo("2");
		Answer found = this.api.get(this.programme.officer, "/api/sessions?state=closed");
		assertThat(found.at("/total")).isEqualTo("1");
		assertThat(found.at("/items/0/id")).isEqualTo(closed);
		assertThat(this.api.get(this.programme.stranger, "/api/sessions").at("/total")).isEqualTo("0");
	}

	@Test
	void knowsNoOtherOrders() {
		assertThat(this.api.get(this.programme.officer, "/api/sessions?sort=venue").code()).isEqualTo(400);
		assertThat(this.api.get(this.programme.officer, "/api/courses?sort=latest").code()).isEqualTo(400);
		assertThat(this.api.get(this.programme.officer, "/api/sessions?sort=title&cursor=YWJj").code()).isEqualTo(400);
	}

	private List<String> walk(String list, String value) {
		List<String> found = new ArrayList<>();
		Answer page = this.api.get(this.programme.officer, list);
		while (true) {
			assertThat(page.at("/total")).as(page.body()).isEqualTo(String.valueOf(MANY));
			page.json().at("/items").forEach((item) -> found.add(item.at(value).asString()));
			if (page.json().at("/next").isNull()) {
				return found;
			}
			page = this.api.get(this.programme.officer, list + "&cursor=" + page.at("/next"));
		}
	}

	private static List<String> numbered(String name) {
		List<String> all = new ArrayList<>();
		for (int number = 1; number <= MANY; number++) {
			all.add(name + " " + number);
		}
		return all;
	}

	private void manyCourses() {
		this.jdbc
			.sql("""
					insert into course (id, title_th, title_en, hours, sample, organisation)
					select uuidv7(make_interval(secs => n - 1000)), 'การแปรรูป รุ่นที่ ' || n, 'Course ' || n, 6, true, :organisation
					from generate_series(1, :many) as n
					""")
			.param("organisation", this.programme.institute)
			.param("many", MANY)
			.update();
	}

	private void manySessions() {
		String course = this.programme.course();
		this.jdbc
			.sql("""
					with planned as (
					    insert into session (id, course_id, title_th, title_en, agreement, objective, first_day, last_day,
					        capacity, sample, organisation)
					    select uuidv7(), cast(:course as uuid), 'การแปรรูป รุ่นที่ ' || n, 'Session ' || n, :agreement, :objective,
					        date '2020-01-01' + n / 2, date '2020-01-01' + n / 2, 10, true, :organisation
					    from generate_series(1, :many) as n
					    returning id, first_day),
					held as (
					    insert into session_day (session_id, day, starts_at, ends_at)
					    select id, first_day, time '09:00', time '16:00' from planned)
					insert into session_reader (session, organisation, runs)
					select id, :organisation, true from planned
					""")
			.param("course", course)
			.param("agreement", this.programme.agreement)
			.param("objective", this.programme.objective)
			.param("organisation", this.programme.institute)
			.param("many", MANY)
			.update();
	}

}
