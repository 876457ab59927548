package org.ecotown.training;

import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

@TrainingTest
class CourseIT {

	private static final String OTHER_TITLE = """
			{"title":{"th":"น้ำผึ้งขั้นสูง","en":"Advanced honey"},"hours":12.5,
			 "technology":{"th":"การลดความชื้น","en":"Dehumidifying"}}
			""";

	@Autowired
	private Api api;

	@Autowired
	private Programme programme;

	@Test
	void keepsWhatWasWrittenLetterByLetter() {
		String course = "/api/courses/" + this.programme.course();
		Answer changed = this.api.change(this.programme.officer, HttpMethod.PUT, course, OTHER_TITLE, "\"1\"");
		assertThat(changed.code()).isEqualTo(200);
		Answer read = this.api.get(this.programme.officer2, course);
		assertThat(read.etag()).isEqualTo("\"2\"");
		assertThat(read.at("/title/th")).isEqualTo("น้ำผึ้งขั้นสูง");
		assertThat(read.at("/hours")).isEqualTo("12.5");
		assertThat(read.at("/technology/en")).isEqualTo("Dehumidifying");
		Answer history = this.api.get(this.programme.officer, course + "/history");
		assertThat(history.json().at("/items").size()).isEqualTo(2);
	}

	@Test
	void takesBackWhatItAnswered() {
		String course = "/api/courses/" + this.programme.course();
		Answer read = this.api.get(this.programme.officer, course);
		ObjectNode body = (ObjectNode) read.json();
		((ObjectNode) body.at("/title")).put("en", "Advanced honey");
		assertThat(this.api.change(this.programme.officer, HttpMethod.PUT, course, body.toString(), "\"7\"").code())
			.isEqualTo(412);
		assertThat(this.api.send(this.programme.officer, HttpMethod.PUT, course, body.toString(), (headers) -> {
		}).code()).isEqualTo(428);
		Answer changed = this.api.change(this.programme.officer, HttpMethod.PUT, course, body.toString(), read.etag());
		assertThat(changed.code()).as(changed.body()).isEqualTo(200);
		assertThat(changed.json()).isEqualTo(body.put("version", 2));
	}

	@Test
	void isSeenByThoseWhoseSessionsUseIt() {
		String course = this.programme.course();
		assertThat(this.api.get(this.programme.coordinator, "/api/courses/" + course).code()).isEqualTo(404);
		Programme.created(this.api.post(this.programme.officer, "/api/sessions",
				this.programme.plan(course, 5, Programme.TODAY)));
		assertThat(this.api.get(this.programme.coordinator, "/api/courses/" + course).code()).isEqualTo(200);
		assertThat(this.api.get(this.programme.coordinator, "/api/courses").body()).contains(course);
		assertThat(this.api.get(this.programme.stranger, "/api/courses/" + course).code()).isEqualTo(404);
		assertThat(this.api.get(this.programme.stranger, "/api/courses").body()).doesNotContain(course);
		Answer changed = this.api.change(this.programme.coordinator, HttpMethod.PUT, "/api/courses/" + course,
				OTHER_TITLE, "\"1\"");
		assertThat(changed.code()).isEqualTo(403);
		assertThat(changed.problem()).isEqualTo("foreign-course");
	}

	@Test
	void isListedInPagesWithoutGapsOrRepeats() {
		String first = this.programme.course();
		String second = this.programme.course();
		String third = this.programme.course();
		Answer page = this.api.get(this.programme.officer, "/api/courses?limit=2");
		assertThat(page.at("/items/0/id")).isEqualTo(third);
		assertThat(page.at("/items/1/id")).isEqualTo(second);
		Answer rest = this.api.get(this.programme.officer, "/api/courses?limit=2&cursor=" + page.at("/next"));
		assertThat(rest.at("/items/0/id")).isEqualTo(first);
		assertThat(rest.json().at("/next").isNull()).isTrue();
		assertThat(this.api.get(this.programme.officer, "/api/courses?cursor=YWJj").code()).isEqualTo(400);
	}

}
