package org.ecotown.platform.idempotency;

import java.util.UUID;
import java.util.function.Consumer;

import org.ecotown.platform.security.Role;
import org.ecotown.platform.testsupport.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which keys are taken, from whom, and for what.
 */
class IdempotencyKeyIT extends KeyedRequests {

	@Test
	void takesAQuotedKeyForTheBareOne() {
		post("/api/effects", body());
		Api.Answer quoted = post(person("anan"), '"' + this.key + '"', "/api/effects", body());
		assertThat(quoted.headers().getFirst("Idempotency-Replayed")).isEqualTo("true");
		assertThat(effects()).isOne();
	}

	@Test
	void refusesAnotherBodyUnderTheSameKey() {
		post("/api/effects", body());
		Api.Answer other = post("/api/effects", "{\"name\":\"other-" + this.key + "\"}");
		assertThat(other.code()).isEqualTo(422);
		assertThat(other.problem()).isEqualTo("reused-idempotency-key");
		assertThat(other.at("/title")).contains("ใช้กับคำขออื่นแล้ว");
		assertThat(post("/api/effects?dry=true", body()).code()).isEqualTo(422);
		assertThat(effects()).isOne();
		assertThat(count("select count(*) from effect where name like 'other-" + this.key + "'")).isZero();
	}

	@Test
	void keepsTheKeysOfOtherSubjectsAndPathsApart() {
		post("/api/effects", body());
		Api.Answer bunma = post(person("bunma"), this.key, "/api/effects", body("bunma"));
		assertThat(bunma.code()).isEqualTo(201);
		assertThat(bunma.body()).contains("bunma");
		assertThat(post("/api/effects/then/large", body("path")).code()).isEqualTo(201);
		assertThat(effects()).isEqualTo(3);
	}

	@Test
	void keepsTheKeysOfOtherOrganisationsApart() {
		String first = this.tokens.person("anan", UUID.randomUUID());
		String second = this.tokens.person("anan", UUID.randomUUID());
		assertThat(post(first, this.key, "/api/effects", body("first")).code()).isEqualTo(201);
		Api.Answer other = post(second, this.key, "/api/effects", body("other"));
		assertThat(other.code()).isEqualTo(201);
		assertThat(other.body()).contains("other");
	}

	@Test
	void answersNobodyWhoHasLostTheRoleWithWhatWasAnsweredThen() {
		UUID organisation = UUID.randomUUID();
		String coordinator = this.tokens.person("anan", organisation, Role.COORDINATOR);
		String nobody = this.tokens.person("anan", organisation);
		Api.Answer first = post(coordinator, this.key, "/api/effects/restricted", body());
		assertThat(first.code()).isEqualTo(200);
		Api.Answer lost = post(nobody, this.key, "/api/effects/restricted", body());
		assertThat(lost.code()).isEqualTo(403);
		assertThat(lost.body()).doesNotContain(this.name);
		Api.Answer again = post(coordinator, this.key, "/api/effects/restricted", body());
		assertThat(again.headers().getFirst("Idempotency-Replayed")).isEqualTo("true");
		assertThat(again.body()).isEqualTo(first.body());
		assertThat(effects()).isOne();
	}

	@Test
	void keepsNeitherKeyNorSubjectNorBodyReadable() {
		post("/api/effects/then/redirect", body());
		assertThat(count("select count(*) from idempotency_answer a where a::text like '%" + this.key + "%'")).isZero();
	}

	@Test
	void keepsTheAnswerForTheOneWhoKnowsTheKey() {
		post("/api/effects", body("shown-once-" + this.key));
		assertThat(count("select count(*) from idempotency_answer where encode(body, 'escape') like '%shown-once-"
				+ this.key + "%'"))
			.isZero();
		Api.Answer again = post("/api/effects", body("shown-once-" + this.key));
		assertThat(again.headers().getFirst("Idempotency-Replayed")).isEqualTo("true");
		assertThat(again.body()).contains("shown-once-" + this.key);
	}

	@Test
	void repeatsAnAnswerKeptBeforeBodiesWereSealedWithoutItsBody() {
		Api.Answer first = post("/api/effects", body());
		this.jdbc.sql(
				"UPDATE idempotency_answer SET body = convert_to('{\"kept\": \"by an older version of the service\"}', 'UTF8')")
			.update();
		Api.Answer again = post("/api/effects", body());
		assertThat(again.code()).isEqualTo(first.code());
		assertThat(again.body()).isNullOrEmpty();
		assertThat(effects()).isOne();
	}

	@Test
	void doesNothingWithoutAKey() {
		assertThat(send(person("anan"), HttpMethod.POST, "/api/effects", body(), (headers) -> {
		}).code()).isEqualTo(201);
		assertThat(effects()).isOne();
	}

	@Test
	void leavesOtherMethodsAlone() {
		Consumer<HttpHeaders> headers = (target) -> target.set("Idempotency-Key", this.key);
		assertThat(send(person("anan"), HttpMethod.PUT, "/api/effects", body(), headers).code()).isEqualTo(200);
		assertThat(send(person("anan"), HttpMethod.PUT, "/api/effects", body("b"), headers).code()).isEqualTo(200);
		assertThat(effects()).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"", "\"\"", "\"open", "a b", "a\"b", "back\\slash", "\"a\";b=1" })
	void refusesAMalformedKey(String malformed) {
		Api.Answer answer = post(person("anan"), malformed, "/api/effects", body());
		assertThat(answer.code()).isEqualTo(400);
		assertThat(answer.problem()).isEqualTo("malformed-idempotency-key");
		assertThat(effects()).isZero();
	}

	@Test
	void refusesAKeyThatIsTooLongOrThereTwice() {
		assertThat(post(person("anan"), "k".repeat(256), "/api/effects", body()).code()).isEqualTo(400);
		assertThat(post(person("anan"), "k".repeat(255), "/api/effects", body()).code()).isEqualTo(201);
		assertThat(send(person("anan"), HttpMethod.POST, "/api/effects", body(), (headers) -> {
			headers.add("Idempotency-Key", "one");
			headers.add("Idempotency-Key", "two");
		}).code()).isEqualTo(400);
	}

	@Test
	void asksForASignInBeforeItLooksAtTheKey() {
		assertThat(post(null, this.key, "/api/effects", body()).code()).isEqualTo(401);
		post("/api/effects", body());
		assertThat(post(null, this.key, "/api/effects", body()).code()).isEqualTo(401);
	}

	@Test
	void obeysTheRuleOfTheOperation() {
		assertThat(post("/api/effects/restricted", body()).code()).isEqualTo(403);
		String coordinator = this.tokens.person("anan", null, Role.COORDINATOR);
		assertThat(post(coordinator, this.key, "/api/effects/restricted", body()).code()).isEqualTo(200);
	}

}
