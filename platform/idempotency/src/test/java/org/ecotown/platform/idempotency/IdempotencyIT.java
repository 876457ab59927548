package org.ecotown.platform.idempotency;

import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import org.ecotown.platform.testsupport.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class IdempotencyIT extends KeyedRequests {

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
	void refusesTheKeyWhileItsRequestRuns() throws Exception {
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			Future<Api.Answer> running = threads.submit(() -> post("/api/effects/slow", body()));
			assertThat(this.gate.reached()).isTrue();
			Api.Answer second = post("/api/effects/slow", body());
			this.gate.open();
			assertThat(second.code()).isEqualTo(409);
			assertThat(second.problem()).isEqualTo("busy-idempotency-key");
			assertThat(second.headers().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("1");
			assertThat(running.get().code()).isEqualTo(200);
		}
		assertThat(post("/api/effects/slow", body()).headers().getFirst("Idempotency-Replayed")).isEqualTo("true");
		assertThat(effects()).isOne();
	}

	@Test
	void holdsNoConnectionWhileItIsPrepared() throws Exception {
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			Future<Api.Answer> running = threads.submit(() -> post("/api/effects/prepared", body()));
			assertThat(this.gate.reached()).isTrue();
			HikariPoolMXBean pool = this.dataSource.unwrap(HikariDataSource.class).getHikariPoolMXBean();
			// the purge of kept answers looks in now and then
			await().until(() -> pool.getActiveConnections() == 0);
			this.gate.open();
			assertThat(running.get().code()).isEqualTo(200);
		}
		assertThat(post("/api/effects/prepared", body()).headers().getFirst("Idempotency-Replayed")).isEqualTo("true");
		assertThat(count("""
				select count(*) from effect e join idempotency_answer a on a.xmin = e.xmin where e.name = '%s'
				""".formatted(this.name))).isOne();
	}

	@Test
	void answersOnceWhenTwoArePreparedAtOnce() throws Exception {
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			Future<Api.Answer> one = threads.submit(() -> post("/api/effects/prepared", body()));
			Future<Api.Answer> other = threads.submit(() -> post("/api/effects/prepared", body()));
			assertThat(this.gate.reached()).isTrue();
			this.gate.open();
			assertThat(one.get().code()).isIn(200, 409);
			assertThat(other.get().code()).isIn(200, 409);
			assertThat(one.get().code() + other.get().code()).isLessThan(409 + 409);
		}
		assertThat(effects()).isOne();
	}

	@ParameterizedTest
	@CsvSource({ "pg_terminate_backend, true", "pg_terminate_backend, false", "pg_cancel_backend, true",
			"pg_cancel_backend, false" })
	void saysWhenItIsNotKnownWhetherTheCommitWasMade(String end, boolean keyed) throws Exception {
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			waitForReplicas("'nobody'");
			waitUntilCommitsWait(threads);
			Future<Api.Answer> running = threads.submit(() -> replicated(keyed));
			await().until(() -> endWaiter(end));
			Api.Answer unclear = running.get();
			assertThat(unclear.code()).isEqualTo(503);
			assertThat(unclear.problem()).isEqualTo("unclear-outcome");
			assertThat(unclear.headers().getFirst(HttpHeaders.RETRY_AFTER)).isNotNull();
			assertThat(unclear.at("/instance")).isEqualTo("/api/effects/then/replicated");
			assertThat(unclear.at("/traceId")).hasSize(32);
		}
		finally {
			waitForReplicas("''");
		}
		assertThat(effects()).isOne();
		if (keyed) {
			assertThat(replicated(true).headers().getFirst("Idempotency-Replayed")).isEqualTo("true");
		}
	}

	private Api.Answer replicated(boolean keyed) {
		return send(person("anan"), HttpMethod.POST, "/api/effects/then/replicated", body(), (headers) -> {
			if (keyed) {
				headers.set("Idempotency-Key", this.key);
			}
		});
	}

	private void waitForReplicas(String names) {
		this.jdbc.sql("alter system set synchronous_standby_names = " + names).update();
		this.jdbc.sql("select pg_reload_conf()").query().listOfRows();
	}

	/** The setting counts as soon as a first transaction waits. */
	private void waitUntilCommitsWait(ExecutorService threads) {
		AtomicBoolean waited = new AtomicBoolean();
		threads.submit(() -> {
			while (!waited.get()) {
				this.jdbc.sql("""
						do $$ begin
							perform set_config('synchronous_commit', 'on', true);
							insert into effect (name) values (gen_random_uuid()::text);
						end $$
						""").update();
			}
		});
		await().until(() -> {
			waited.set(waiter());
			return waited.get() && endWaiter("pg_cancel_backend");
		});
		await().until(() -> !waiter());
	}

	private boolean waiter() {
		return count("select count(*) from pg_stat_activity where wait_event = 'SyncRep'") > 0;
	}

	private boolean endWaiter(String how) {
		return this.jdbc.sql("select " + how + "(pid) from pg_stat_activity where wait_event = 'SyncRep'")
			.query(Boolean.class)
			.optional()
			.isPresent();
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
		assertThat(lost.code()).isEqualTo(503);
		assertThat(lost.problem()).isEqualTo("unavailable");
		assertThat(lost.headers().getFirst(HttpHeaders.RETRY_AFTER)).isNotNull();
		assertThat(lost.at("/instance")).isEqualTo("/api/effects/then/lose-connection");
		assertThat(lost.at("/traceId")).hasSize(32);
		assertThat(lost.headers().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(effects()).isZero();
		assertThat(post("/api/effects/then/large", body()).code()).isEqualTo(201);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/effects", "/api/effects/after-reading" })
	void writesEffectAndAnswerInOneTransaction(String path) {
		post(path, body());
		assertThat(count("""
				select count(*) from effect e join idempotency_answer a on a.xmin = e.xmin where e.name = '%s'
				""".formatted(this.name))).isOne();
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

	@ParameterizedTest
	@ValueSource(strings = { "no boundary", "ended early", "empty", "NUL" })
	void refusesAnUploadThatCannotBeRead(String how) {
		String part = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a%s.txt\"\r\n\r\nx";
		String body = switch (how) {
			case "empty" -> "";
			case "NUL" -> part.formatted("\0") + "\r\n--b--\r\n";
			case "ended early" -> part.formatted("");
			default -> part.formatted("") + "\r\n--b--\r\n";
		};
		for (boolean keyed : new boolean[] { true, false }) {
			Api.Answer answer = send(person("anan"), HttpMethod.POST, "/api/effects/files", body, (headers) -> {
				if (keyed) {
					headers.set("Idempotency-Key", this.key);
				}
				headers.set(HttpHeaders.CONTENT_TYPE,
						how.equals("no boundary") ? "multipart/form-data" : "multipart/form-data; boundary=b");
			});
			assertThat(answer.code()).as(how + " " + keyed).isEqualTo(400);
			assertThat(answer.problem()).isEqualTo("malformed-request");
			assertThat(answer.at("/traceId")).hasSize(32);
		}
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

}
