package org.ecotown.training;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ecotown.training.Programme.TODAY;

@TrainingTest
class HotSessionIT {

	@Autowired
	private Api api;

	@Autowired
	private Programme programme;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transactions;

	@Test
	void givesThirtySeatsToThirtyOfTwoHundred() throws Exception {
		String session = this.programme.session(30, TODAY);
		Map<String, Long> outcomes = atOnce(200, (n) -> this.programme.register(session, "คนที่ " + n));
		assertThat(outcomes).containsOnlyKeys("201", "full-session").containsEntry("201", 30L);
		assertThat(this.programme.read(session).at("/registered")).isEqualTo("30");
		assertThat(this.jdbc.sql("select count(*) from registration where session_id = cast(:id as uuid)")
			.param("id", session)
			.query(Integer.class)
			.single()).isEqualTo(30);
	}

	@Test
	void givesOnePersonOneSeatHoweverOftenAsked() throws Exception {
		String session = this.programme.session(30, TODAY);
		String body = """
				{"participant":{"name":{"given":"แดง"},"personalNumber":"%s"}}
				""".formatted(Programme.unusedPersonalNumber());
		Map<String, Long> outcomes = atOnce(30,
				(n) -> this.api.post(this.programme.officer, "/api/sessions/" + session + "/registrations", body));
		assertThat(outcomes).containsExactlyInAnyOrderEntriesOf(Map.of("201", 1L, "duplicate-registration", 29L));
		assertThat(this.programme.read(session).at("/registered")).isEqualTo("1");
	}

	@Test
	void givesANameOneSeatUntilMoreIsKnown() throws Exception {
		String session = this.programme.session(30, TODAY);
		Map<String, Long> outcomes = atOnce(20, (n) -> this.programme.register(session, "ฝน"));
		assertThat(outcomes).containsExactlyInAnyOrderEntriesOf(Map.of("201", 1L, "duplicate-name", 19L));
	}

	@Test
	void checksNobodyInOnADayThatIsBeingRemoved() throws Exception {
		String session = this.programme.session(5, TODAY.minusDays(1), TODAY);
		String registration = Programme.created(this.programme.register(session, "แก้ว")).at("/id");
		try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
			Future<Answer> checkIn = this.transactions.execute((transaction) -> {
				this.jdbc.sql("select 1 from session where id = cast(:id as uuid) for no key update")
					.param("id", session)
					.query(Integer.class)
					.single();
				this.jdbc.sql("delete from session_day where session_id = cast(:id as uuid) and day = :day")
					.param("id", session)
					.param("day", TODAY.minusDays(1))
					.update();
				Future<Answer> waiting = callers.submit(() -> this.programme.checkIn(registration, TODAY.minusDays(1)));
				await().until(this::somebodyWaitsForTheSession);
				return waiting;
			});
			assertThat(get(checkIn).problem()).isEqualTo("wrong-day");
		}
	}

	private boolean somebodyWaitsForTheSession() {
		return this.jdbc.sql("""
				select exists (select from pg_stat_activity
				    where datname = current_database() and wait_event_type = 'Lock' and query like '%from session%')
				""").query(Boolean.class).single();
	}

	private static Map<String, Long> atOnce(int count, IntFunction<Answer> call) throws Exception {
		CountDownLatch start = new CountDownLatch(1);
		try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Answer>> answers = IntStream.range(0, count).mapToObj((n) -> callers.submit(() -> {
				start.await();
				Answer answer = call.apply(n);
				while (answer.code() == 503) {
					answer = call.apply(n);
				}
				return answer;
			})).toList();
			start.countDown();
			return answers.stream()
				.map(HotSessionIT::get)
				.map((answer) -> (answer.code() == 201) ? "201" : answer.problem())
				.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		}
	}

	private static Answer get(Future<Answer> future) {
		try {
			return future.get();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
