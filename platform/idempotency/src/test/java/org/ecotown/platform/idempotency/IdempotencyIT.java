package org.ecotown.platform.idempotency;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.ecotown.platform.idempotency.sample.EffectApplication;
import org.ecotown.platform.idempotency.sample.Gate;
import org.ecotown.platform.idempotency.support.Answers;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.ecotown.platform.testsupport.TestTokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
@ContextConfiguration(classes = EffectApplication.class)
class IdempotencyIT {

	@Autowired
	private Api api;

	@Autowired
	private TestTokens tokens;

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Answers answers;

	@Autowired
	private Gate gate;

	private final String key = UUID.randomUUID().toString();

	private final String name = "effect-" + this.key;

	@Test
	void replaysTheFirstAnswer() {
		Api.Answer first = post("/api/effects", body());
		Api.Answer second = post("/api/effects", body());
		assertThat(first.code()).isEqualTo(201);
		assertThat(first.headers().getFirst("Idempotency-Replayed")).isNull();
		assertThat(second.code()).isEqualTo(201);
		assertThat(second.headers().getFirst("Idempotency-Replayed")).isEqualTo("true");
		assertThat(second.body()).isEqualTo(first.body()).isEqualTo(body());
		for (String header : new String[] { HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_TYPE }) {
			assertThat(second.headers().getFirst(header)).isNotNull().isEqualTo(first.headers().getFirst(header));
		}
		assertThat(effects()).isOne();
	}

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
		assertThat(other.problem()).isEqualTo("idempotency-key-reused");
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
	void refusesTheKeyWhileItsRequestRuns() throws Exception {
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			Future<Api.Answer> running = threads.submit(() -> post("/api/effects/slow", body()));
			assertThat(this.gate.reached()).isTrue();
			Api.Answer second = post("/api/effects/slow", body());
			this.gate.open();
			assertThat(second.code()).isEqualTo(409);
			assertThat(second.problem()).isEqualTo("idempotency-key-in-use");
			assertThat(second.headers().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("1");
			assertThat(running.get().code()).isEqualTo(200);
		}
		assertThat(post("/api/effects/slow", body()).headers().getFirst("Idempotency-Replayed")).isEqualTo("true");
		assertThat(effects()).isOne();
	}

	@Test
	void hasOneEffectHoweverManySendTheKeyAtOnce() throws Exception {
		Callable<Api.Answer> attempt = () -> post("/api/effects", body());
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			var all = threads.invokeAll(Stream.generate(() -> attempt).limit(64).toList());
			int created = 0;
			for (Future<Api.Answer> one : all) {
				assertThat(one.get().code()).isIn(201, 409);
				created += (one.get().code() == 201) ? 1 : 0;
			}
			assertThat(created).isPositive();
		}
		assertThat(effects()).isOne();
		assertThat(post("/api/effects", body()).code()).isEqualTo(201);
	}

	@ParameterizedTest
	@CsvSource({ "fault, 422", "failure, 500", "send-error, 409" })
	void rollsBackWhatEndsInAProblem(String what, int status) {
		Api.Answer problem = post("/api/effects/then/" + what, body());
		assertThat(problem.code()).isEqualTo(status);
		assertThat(problem.headers().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(problem.body()).doesNotContain("secret");
		assertThat(effects()).isZero();
		assertThat(post("/api/effects/then/" + what, body()).headers().getFirst("Idempotency-Replayed")).isNull();
	}

	@Test
	void takesTheKeyAgainForACorrectedRequest() {
		Api.Answer refused = post("/api/effects", "{\"name\":");
		assertThat(refused.code()).isEqualTo(400);
		assertThat(post("/api/effects", body()).code()).isEqualTo(201);
		assertThat(effects()).isOne();
	}

	@Test
	void reportsNoSuccessWhenTheCommitIsRefused() {
		String other = UUID.randomUUID().toString();
		post("/api/effects", body());
		Api.Answer conflict = post(person("anan"), other, "/api/effects", body());
		assertThat(conflict.code()).isEqualTo(409);
		assertThat(conflict.problem()).isEqualTo("conflict");
		assertThat(conflict.headers().getLocation()).isNull();
		assertThat(conflict.headers().getETag()).isNull();
		assertThat(effects()).isOne();
	}

	@Test
	void reportsNoSuccessWhenTheConnectionIsLost() {
		Api.Answer lost = post("/api/effects/then/lose-connection", body());
		assertThat(lost.code()).isEqualTo(500);
		assertThat(lost.headers().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(effects()).isZero();
		assertThat(post("/api/effects/then/large", body()).code()).isEqualTo(201);
	}

	@Test
	void writesEffectAndAnswerInOneTransaction() {
		post("/api/effects", body());
		assertThat(count("""
				select count(*) from effect e join idempotency_answer a on a.xmin = e.xmin where e.name = '%s'
				""".formatted(this.name))).isOne();
	}

	@Test
	void keepsNeitherKeyNorSubjectNorBodyReadable() {
		post("/api/effects/then/redirect", body());
		assertThat(count("select count(*) from idempotency_answer a where a::text like '%" + this.key + "%'")).isZero();
	}

	@Test
	void replaysARedirect() throws Exception {
		HttpResponse<Void> first = postWithoutFollowing("/api/effects/then/redirect", body());
		HttpResponse<Void> second = postWithoutFollowing("/api/effects/then/redirect", body());
		assertThat(first.headers().firstValue("Idempotency-Replayed")).isEmpty();
		assertThat(second.headers().firstValue("Idempotency-Replayed")).contains("true");
		assertThat(second.statusCode()).isEqualTo(first.statusCode()).isEqualTo(302);
		assertThat(second.headers().firstValue(HttpHeaders.LOCATION)).contains("/api/elsewhere");
		assertThat(effects()).isOne();
	}

	@Test
	void replaysALargeAnswerWithoutItsBody() {
		assertThat(post("/api/effects/then/large", body()).body()).hasSize(10_000);
		Api.Answer replayed = post("/api/effects/then/large", body());
		assertThat(replayed.code()).isEqualTo(201);
		assertThat(replayed.headers().getFirst(HttpHeaders.LOCATION)).isEqualTo("/api/large");
		assertThat(replayed.body()).isEmpty();
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
		assertThat(answer.problem()).isEqualTo("idempotency-key-malformed");
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

	@Test
	void readsNoBodyAboveTheLimit() {
		assertThat(post("/api/effects", body("x".repeat(5000))).code()).isEqualTo(413);
		int frame = body("").length() - "".length();
		assertThat(post("/api/effects", body("x".repeat(4096 - frame))).code()).isEqualTo(201);
	}

	@Test
	void refusesToRunOnAnotherThread() {
		assertThat(post("/api/effects/async", body()).code()).isEqualTo(500);
		assertThat(count("select count(*) from idempotency_answer where content_type = 'text/plain'")).isZero();
	}

	@Test
	void replaysAnUploadWhateverItsBoundary() {
		assertThat(upload("one", this.name).code()).isEqualTo(200);
		assertThat(upload("two", this.name).headers().getFirst("Idempotency-Replayed")).isEqualTo("true");
		assertThat(upload("three", "other").code()).isEqualTo(422);
		assertThat(effects()).isOne();
	}

	@Test
	void refusesAnUploadAboveTheLimitOfTheContainer() {
		assertThat(upload("one", "x".repeat(66_000)).code()).isEqualTo(413);
	}

	@Test
	void forgetsAnAnswerAfterADay() {
		post("/api/effects", body());
		this.jdbc.sql("update idempotency_answer set created_at = now() - interval '23 hours 59 minutes'").update();
		assertThat(post("/api/effects", body()).headers().getFirst("Idempotency-Replayed")).isEqualTo("true");
		this.jdbc.sql("update idempotency_answer set created_at = now() - interval '24 hours 1 minute'").update();
		this.jdbc.sql("delete from effect").update();
		assertThat(post("/api/effects", body()).headers().getFirst("Idempotency-Replayed")).isNull();
		assertThat(post("/api/effects", body()).headers().getFirst("Idempotency-Replayed")).isEqualTo("true");
		assertThat(effects()).isOne();
		this.jdbc.sql("update idempotency_answer set created_at = now() - interval '25 hours'").update();
		assertThat(this.answers.purge()).isPositive();
		assertThat(count("select count(*) from idempotency_answer")).isZero();
	}

	private String body() {
		return body("");
	}

	private String body(String suffix) {
		return "{\"name\":\"" + this.name + suffix + "\"}";
	}

	private int effects() {
		return count("select count(*) from effect where name like '" + this.name + "%'");
	}

	private int count(String sql) {
		return this.jdbc.sql(sql).query(Integer.class).single();
	}

	private String person(String subject) {
		return this.tokens.person(subject, null);
	}

	private Api.Answer post(String path, String body) {
		return post(person("anan"), this.key, path, body);
	}

	private Api.Answer post(@Nullable String token, String key, String path, String body) {
		return send(token, HttpMethod.POST, path, body, (headers) -> headers.set("Idempotency-Key", key));
	}

	private HttpResponse<Void> postWithoutFollowing(String path, String body) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.header(HttpHeaders.AUTHORIZATION, "Bearer " + person("anan"))
			.header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE)
			.header("Idempotency-Key", this.key)
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(request, HttpResponse.BodyHandlers.discarding());
		}
	}

	private Api.Answer upload(String boundary, String content) {
		String body = """
				--%1$s
				Content-Disposition: form-data; name="file"; filename="a.txt"
				Content-Type: text/plain

				%2$s
				--%1$s--
				""".formatted(boundary, content).replace("\n", "\r\n");
		return send(person("anan"), HttpMethod.POST, "/api/effects/files", body, (headers) -> {
			headers.set("Idempotency-Key", this.key);
			headers.set(HttpHeaders.CONTENT_TYPE, "multipart/form-data; boundary=" + boundary);
		});
	}

	private Api.Answer send(@Nullable String token, HttpMethod method, String path, String body,
			Consumer<HttpHeaders> headers) {
		return this.api.send(token, method, path, body, headers);
	}

}
