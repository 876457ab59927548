package org.ecotown.enterprises;

import java.util.Map;

import org.ecotown.enterprises.Programmes.Programme;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever has read something changes it and sends it back as a whole.
 */
@EnterprisesIntegrationTest
class ReadModifyWriteIT {

	@Autowired
	private Programmes programmes;

	@Autowired
	private Api api;

	private Programme programme;

	@BeforeEach
	void open() {
		this.programme = this.programmes.create();
	}

	@Test
	void enterpriseIsTakenBackAsItWasAnswered() {
		String path = "/api/enterprises/" + this.programme.enterprise();
		ObjectNode body = read(path);
		((ObjectNode) body.at("/name")).put("en", "Wild honey group");
		body.put("registrationNumber", "unusual");

		Answer changed = takenBack(path, body);
		assertThat(changed.at("/name/en")).isEqualTo("Wild honey group");
		assertThat(changed.json().at("/warnings")).hasSize(1);
		assertThat(takenBack(path, (ObjectNode) changed.json()).json().at("/warnings")).hasSize(1);
	}

	@Test
	void projectIsTakenBackAsItWasAnswered() {
		String path = "/api/projects/" + this.programme.project();
		ObjectNode body = read(path);
		((ObjectNode) body.at("/title")).put("en", "Even better honey");
		((ObjectNode) body.at("/enterpriseName")).put("en", "Not to be changed here");

		Answer changed = takenBack(path, body);
		assertThat(changed.at("/title/en")).isEqualTo("Even better honey");
		assertThat(changed.at("/enterpriseName/en")).isEqualTo("Honey group");
	}

	@Test
	void outcomeIsTakenBackAsItWasAnsweredAndVerifiesNothing() {
		Answer reported = this.programme.report(this.programme.project(), 2, "15000");
		String path = "/api/outcomes/" + reported.at("/id");
		this.programme.settle(this.programme.officer, reported, "return", "x");
		ObjectNode body = read(path).put("note", "ยอดขายหน้าร้านและออนไลน์")
			.put("state", "verified")
			.put("change", "9");

		Answer changed = takenBack(path, body);
		assertThat(changed.at("/note")).isEqualTo("ยอดขายหน้าร้านและออนไลน์");
		assertThat(changed.at("/state")).isEqualTo("reported");
		assertThat(changed.at("/change")).isEqualTo("2999.5");
	}

	@Test
	void propertyOfNoAnswerIsStillRefused() {
		for (Map.Entry<String, String> one : Map
			.of("/api/enterprises/" + this.programme.enterprise(), "enterpriseName",
					"/api/projects/" + this.programme.project(), "warnings")
			.entrySet()) {
			ObjectNode body = read(one.getKey()).put(one.getValue(), "x");
			Answer refused = put(one.getKey(), body, "\"1\"");
			assertThat(refused.code()).isEqualTo(400);
			assertThat(Faults.of(refused)).containsExactly("/" + one.getValue() + " unknown-property");
		}
	}

	private Answer takenBack(String path, ObjectNode body) {
		assertThat(put(path, body, "\"77\"").code()).isEqualTo(412);
		assertThat(this.api.send(this.programme.officer, HttpMethod.PUT, path, body.toString(), (headers) -> {
		}).code()).isEqualTo(428);
		Answer changed = put(path, body, this.api.get(this.programme.officer, path).etag());
		assertThat(changed.code()).as(changed.body()).isEqualTo(200);
		return changed;
	}

	private Answer put(String path, ObjectNode body, String etag) {
		return this.api.change(this.programme.officer, HttpMethod.PUT, path, body.toString(), etag);
	}

	private ObjectNode read(String path) {
		return (ObjectNode) this.api.get(this.programme.officer, path).json();
	}

}
