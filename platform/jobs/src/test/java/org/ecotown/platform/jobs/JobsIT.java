package org.ecotown.platform.jobs;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

class JobsIT {

	static final String LETTERS = "letters";

	private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

	private final String url = JobsFixtures.database();

	@Test
	void whatIsDueIsDoneByOneOfSeveralReplicas() {
		Map<String, AtomicInteger> runs = new ConcurrentHashMap<>();
		List<String> names = IntStream.range(0, 40).mapToObj((number) -> "job-" + number).toList();
		Job[] jobs = names.stream()
			.map((name) -> Job.every(name, Duration.ofHours(1), () -> count(runs, name)))
			.toArray(Job[]::new);
		try (Replica _ = Replica.start(this.url, jobs); Replica _ = Replica.start(this.url, jobs)) {
			await().until(() -> rows("last_success is not null") == names.size());
			assertThat(runs.values()).hasSize(names.size()).allSatisfy((count) -> assertThat(count).hasValue(1));
		}
	}

	@Test
	void twoReplicasShareAJobAndNeverDoItAtTheSameTime() {
		AtomicInteger runs = new AtomicInteger();
		AtomicInteger atOnce = new AtomicInteger();
		AtomicBoolean overlapped = new AtomicBoolean();
		Set<String> by = ConcurrentHashMap.newKeySet();
		Job often = Job.every("often", Duration.ofMillis(1), () -> {
			overlapped.compareAndSet(false, atOnce.incrementAndGet() > 1);
			by.add(text("select picked_by from job where picked"));
			runs.incrementAndGet();
			atOnce.decrementAndGet();
		});
		try (Replica _ = Replica.start(this.url, often); Replica _ = Replica.start(this.url, often)) {
			await().atMost(Duration.ofSeconds(60)).until(() -> by.size() == 2 && runs.get() > 50);
		}
		assertThat(overlapped).isFalse();
	}

	@Test
	void whatWasDoneStaysDoneOverARestart() {
		AtomicInteger runs = new AtomicInteger();
		Job hourly = Job.every(LETTERS, Duration.ofHours(1), runs::incrementAndGet);
		try (Replica _ = Replica.start(this.url, hourly)) {
			await().until(() -> rows("last_success is not null") == 1);
		}
		AtomicInteger later = new AtomicInteger();
		Job other = Job.every("other", Duration.ofMillis(1), later::incrementAndGet);
		try (Replica _ = Replica.start(this.url, hourly, other)) {
			await().until(() -> later.get() > 3);
		}
		assertThat(runs).hasValue(1);
	}

	@Test
	void aRunWhoseProcessIsKilledIsBegunAnewByAnother() throws Exception {
		Process killed = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
				KilledReplica.class.getName(), this.url)
			.inheritIO()
			.start();
		assertThat(killed.waitFor(180, TimeUnit.SECONDS)).isTrue();
		assertThat(killed.exitValue()).isEqualTo(137);
		assertThat(rows("picked")).isEqualTo(1);
		AtomicInteger runs = new AtomicInteger();
		try (Replica _ = Replica.start(this.url, Job.every(LETTERS, Duration.ofHours(1), runs::incrementAndGet))) {
			await().atMost(Duration.ofSeconds(30)).until(() -> rows("last_success is not null and not picked") == 1);
		}
		assertThat(runs).hasValue(1);
	}

	@Test
	void aRunThatFailsIsCountedAndTriedAgainSoon() {
		AtomicBoolean broken = new AtomicBoolean(true);
		Job daily = Job.daily(LETTERS, LocalTime.NOON, () -> {
			if (broken.get()) {
				throw new IllegalStateException("broken");
			}
		});
		try (Replica replica = Replica.start(this.url, daily)) {
			await().until(() -> rows("task_name = 'letters'") == 1);
			Instant first = due();
			assertThat(first.atZone(THAILAND).toLocalTime()).isEqualTo(LocalTime.NOON);
			makeDue();
			await().until(() -> replica.gauge("failures", daily) == 1);
			assertThat(due()).isBeforeOrEqualTo(Instant.now().plus(Duration.ofMinutes(1)));
			broken.set(false);
			makeDue();
			await().until(() -> replica.gauge("failures", daily) == 0);
			assertThat(replica.gauge("overdue", daily)).isZero();
		}
	}

	@Test
	void goesOnAfterAPause() {
		AtomicInteger runs = new AtomicInteger();
		try (Replica replica = Replica.start(this.url,
				Job.every(LETTERS, Duration.ofMillis(1), runs::incrementAndGet))) {
			await().until(() -> runs.get() > 0);
			replica.pause();
			int before = runs.get();
			await().until(() -> runs.get() > before);
		}
	}

	@Test
	void aServiceWithoutJobsSchedulesNothing() {
		try (Replica replica = Replica.start(this.url)) {
			assertThat(replica.hasJobs()).isFalse();
		}
	}

	@Test
	void namesAndPausesAreChecked() {
		Stream.of("", "Letters", "1st", "a b", "x".repeat(61))
			.forEach((name) -> assertThatIllegalArgumentException()
				.isThrownBy(() -> Job.daily(name, LocalTime.NOON, () -> {
				})));
		assertThatIllegalArgumentException().isThrownBy(() -> Job.every(LETTERS, Duration.ZERO, () -> {
		}));
	}

	private static void count(Map<String, AtomicInteger> runs, String name) {
		runs.computeIfAbsent(name, (key) -> new AtomicInteger()).incrementAndGet();
	}

	private void makeDue() {
		JobsFixtures.client(this.url)
			.sql("update job set execution_time = clock_timestamp(), version = version + 1 where not picked")
			.update();
	}

	private Instant due() {
		return JobsFixtures.client(this.url)
			.sql("select execution_time from job where task_name = 'letters'")
			.query(OffsetDateTime.class)
			.single()
			.toInstant();
	}

	private String text(String sql) {
		return JobsFixtures.client(this.url).sql(sql).query(String.class).single();
	}

	private int rows(String condition) {
		return JobsFixtures.client(this.url)
			.sql("select count(*) from job where " + condition)
			.query(Integer.class)
			.single();
	}

}
