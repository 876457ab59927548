package org.ecotown.enterprises.project.client.agreements;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;

import org.ecotown.platform.client.PeerNotFound;
import org.ecotown.platform.client.PeerUnavailable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CachedMeasureVocabularyTests {

	private static final MeasureApi.MeasureList MEASURES = new MeasureApi.MeasureList(
			List.of(new MeasureApi.MeasureItem("jobs.created", "job", List.of("sum", "latest"), null),
					new MeasureApi.MeasureItem("quality-of-life.index", "point", List.of("average"), null)));

	private Instant now = Instant.parse("2018-01-01T00:00:00Z");

	private int asked;

	private MeasureApi api = () -> MEASURES;

	private final CachedMeasureVocabulary vocabulary = new CachedMeasureVocabulary(() -> {
		this.asked++;
		return this.api.measures();
	}, new MeasureSettings(Duration.ofMinutes(5)), movable());

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
		assertThat(this.asked).isEqualTo(2);
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
