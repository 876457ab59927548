package org.ecotown.enterprises.project.client.agreements;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.ecotown.platform.client.PeerNotFound;
import org.ecotown.platform.client.PeerUnavailable;
import org.ecotown.platform.testsupport.TestPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CachedMeasureVocabularyIT {

	private static final JdbcConnectionDetails database = TestPostgres.freshDatabase();

	private static final MeasureApi.MeasureList MEASURES = new MeasureApi.MeasureList(
			List.of(new MeasureApi.MeasureItem("jobs.created", "job", List.of("sum", "latest"), null),
					new MeasureApi.MeasureItem("quality-of-life.index", "point", List.of("average"), null)));

	private Instant now = Instant.parse("2018-01-01T00:00:00Z");

	private int asked;

	private MeasureApi api = () -> MEASURES;

	/** What runs in the background. */
	private final Deque<Runnable> later = new ArrayDeque<>();

	private final KeptMeasures kept = new KeptMeasures(
			JdbcClient.create(new DriverManagerDataSource(database.getJdbcUrl(), "postgres", "postgres")),
			new JsonMapper());

	private final CachedMeasureVocabulary vocabulary = new CachedMeasureVocabulary(() -> {
		this.asked++;
		return this.api.measures();
	}, this.kept, new MeasureSettings(Duration.ofMinutes(5)), movable(), this.later::add);

	@BeforeAll
	static void migrate() {
		Flyway.configure()
			.dataSource(database.getJdbcUrl(), "postgres", "postgres")
			.locations("classpath:db/platform", "classpath:db/migration")
			.outOfOrder(true)
			.load()
			.migrate();
	}

	@BeforeEach
	void forget() {
		JdbcClient.create(new DriverManagerDataSource(database.getJdbcUrl(), "postgres", "postgres"))
			.sql("delete from measure_vocabulary")
			.update();
	}

	@Test
	void whatAddsUpIsCountable() {
		assertThat(this.vocabulary.find("jobs.created").orElseThrow().countable()).isTrue();
		assertThat(this.vocabulary.find("quality-of-life.index").orElseThrow().countable()).isFalse();
		assertThat(this.vocabulary.find("happiness")).isEmpty();
	}

	@Test
	void asksOnceInFiveMinutes() {
		this.vocabulary.find("jobs.created");
		this.vocabulary.find("jobs.created");
		assertThat(this.asked).isOne();

		this.now = this.now.plus(Duration.ofMinutes(6));
		this.vocabulary.find("jobs.created");
		this.vocabulary.find("jobs.created");
		assertThat(this.asked).as("in the background").isOne();
		assertThat(this.later).hasSize(1);
		this.later.pop().run();
		assertThat(this.asked).isEqualTo(2);
		this.vocabulary.find("jobs.created");
		assertThat(this.later).isEmpty();
	}

	@Test
	void asksAtOnceForWhatAStaleOneDoesNotKnow() {
		this.vocabulary.find("jobs.created");
		this.now = this.now.plus(Duration.ofMinutes(6));
		this.api = () -> new MeasureApi.MeasureList(
				List.of(new MeasureApi.MeasureItem("happiness", "point", List.of("average"), null)));

		assertThat(this.vocabulary.find("happiness")).isPresent();
		assertThat(this.asked).isEqualTo(2);
	}

	@Test
	void findsTheLastOneAfterARestartDuringAnOutage() {
		this.vocabulary.find("jobs.created");
		this.now = this.now.plus(Duration.ofDays(3));
		CachedMeasureVocabulary restarted = new CachedMeasureVocabulary(() -> {
			throw new PeerUnavailable("agreements", null);
		}, this.kept, new MeasureSettings(Duration.ofMinutes(5)), movable(), Runnable::run);

		assertThat(restarted.find("jobs.created").orElseThrow().countable()).isTrue();
		assertThat(restarted.find("happiness")).isEmpty();
	}

	@Test
	void servesTheLastOneDuringAnOutage() {
		this.vocabulary.find("jobs.created");
		this.now = this.now.plus(Duration.ofDays(1));
		this.api = () -> {
			throw new PeerUnavailable("agreements", null);
		};

		assertThat(this.vocabulary.find("jobs.created")).isPresent();
	}

	@Test
	void asksOnceInHalfAMinuteForWhatIsUnknownDuringAnOutage() {
		this.vocabulary.find("jobs.created");
		this.now = this.now.plus(Duration.ofDays(1));
		this.api = () -> {
			throw new PeerUnavailable("agreements", null);
		};

		for (int i = 0; i < 3; i++) {
			assertThat(this.vocabulary.find("happiness")).isEmpty();
		}
		assertThat(this.asked).as("nobody waits for the outage again").isEqualTo(2);
		this.vocabulary.find("jobs.created");
		assertThat(this.later).as("nor in the background").isEmpty();
		this.now = this.now.plus(Duration.ofSeconds(31));
		this.api = () -> new MeasureApi.MeasureList(
				List.of(new MeasureApi.MeasureItem("happiness", "point", List.of("average"), null)));
		assertThat(this.vocabulary.find("happiness")).isPresent();
	}

	@Test
	void withoutOneAnOutageIsWaitedForOnce() {
		this.api = () -> {
			throw new PeerUnavailable("agreements", null);
		};

		for (int i = 0; i < 3; i++) {
			assertThatExceptionOfType(PeerUnavailable.class).isThrownBy(() -> this.vocabulary.find("jobs.created"));
		}
		assertThat(this.asked).isOne();
	}

	@Test
	void withoutOneNobodyCanTell() {
		this.api = () -> {
			throw new PeerNotFound("agreements");
		};

		assertThatExceptionOfType(PeerUnavailable.class).isThrownBy(() -> this.vocabulary.find("jobs.created"));
	}

	private Clock movable() {
		InstantSource source = () -> this.now;
		return source.withZone(ZoneOffset.UTC);
	}

}
