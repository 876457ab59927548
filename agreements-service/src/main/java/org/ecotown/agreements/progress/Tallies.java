package org.ecotown.agreements.progress;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.ecotown.agreements.measure.Period;
import org.ecotown.agreements.objective.IndicatorId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The tallies of indicators as they are kept.
 */
@Repository
class Tallies {

	private final JdbcClient jdbc;

	private final Clock clock;

	Tallies(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Map<UUID, Kept> of(Collection<UUID> indicators) {
		if (indicators.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql("SELECT * FROM indicator_progress WHERE indicator IN (:indicators)")
			.param("indicators", indicators)
			.query((row, number) -> new Kept(row.getObject("indicator", UUID.class),
					new Tally(row.getBigDecimal("total"), row.getBigDecimal("weight"), row.getLong("subjects"),
							row.getBigDecimal("latest"), row.getLong("verified"), row.getLong("reported")),
					row.getLong("version"), row.getObject("changed_at", OffsetDateTime.class).toInstant()))
			.list()
			.stream()
			.collect(Collectors.toMap(Kept::indicator, Function.identity()));
	}

	/**
	 * Locks tallies until the transaction ends, always in the order of their ids.
	 */
	void lock(SortedSet<UUID> indicators) {
		this.jdbc.sql("""
				SELECT indicator
				FROM indicator_progress
				WHERE indicator IN (:indicators)
				ORDER BY indicator
				FOR UPDATE
				""").param("indicators", indicators).query(UUID.class).list();
	}

	/**
	 * Takes one effect out of a locked tally and puts another in.
	 */
	void exchange(IndicatorId indicator, Effect out, Effect in, @Nullable BigDecimal latest) {
		long subjects = added(indicator, missing(in.subjects(), out.subjects()))
				- removed(indicator, missing(out.subjects(), in.subjects()));
		this.jdbc.sql("""
				UPDATE indicator_progress
				SET total = total + :total, weight = weight + :weight, subjects = subjects + :subjects,
				    latest = :latest, verified = verified + :verified, reported = reported + :reported,
				    version = version + 1, changed_at = :now
				WHERE indicator = :indicator
				""")
			.param("indicator", indicator.value())
			.param("total", in.total().subtract(out.total()))
			.param("weight", in.weight().subtract(out.weight()))
			.param("subjects", subjects)
			.param("latest", latest)
			.param("verified", in.verified() - out.verified())
			.param("reported", in.reported() - out.reported())
			.param("now", now())
			.update();
	}

	/**
	 * Keeps a tally that was counted from scratch.
	 */
	void replace(IndicatorId indicator, Tally tally, Map<String, Integer> subjects, Period inForce) {
		this.jdbc.sql("""
				INSERT INTO indicator_progress (indicator, total, weight, subjects, latest, verified, reported,
				    version, changed_at, term_from, term_to)
				VALUES (:indicator, :total, :weight, :subjects, :latest, :verified, :reported, 1, :now, :from, :to)
				ON CONFLICT (indicator) DO UPDATE
				SET total = excluded.total, weight = excluded.weight, subjects = excluded.subjects,
				    latest = excluded.latest, verified = excluded.verified, reported = excluded.reported,
				    version = indicator_progress.version + 1, changed_at = excluded.changed_at,
				    term_from = excluded.term_from, term_to = excluded.term_to
				""")
			.param("indicator", indicator.value())
			.param("total", tally.total())
			.param("weight", tally.weight())
			.param("subjects", tally.subjects())
			.param("latest", tally.latest())
			.param("verified", tally.verified())
			.param("reported", tally.reported())
			.param("now", now())
			.param("from", inForce.from())
			.param("to", inForce.to())
			.update();
		this.jdbc.sql("DELETE FROM indicator_subject WHERE indicator = :indicator")
			.param("indicator", indicator.value())
			.update();
		List<Map.Entry<String, Integer>> entries = List.copyOf(subjects.entrySet());
		this.jdbc.sql("""
				INSERT INTO indicator_subject (indicator, subject, contributions)
				SELECT :indicator, subject, contributions
				FROM unnest(CAST(:subjects AS text[]), CAST(:counts AS integer[])) AS s (subject, contributions)
				""")
			.param("indicator", indicator.value())
			.param("subjects", entries.stream().map(Map.Entry::getKey).toArray(String[]::new))
			.param("counts", entries.stream().map(Map.Entry::getValue).toArray(Integer[]::new))
			.update();
	}

	/**
	 * Some that were counted before the term of the agreement mattered.
	 */
	List<IndicatorId> countedWithoutTerm() {
		return this.jdbc.sql("SELECT indicator FROM indicator_progress WHERE term_from IS NULL LIMIT 200")
			.query(UUID.class)
			.list()
			.stream()
			.map(IndicatorId::new)
			.toList();
	}

	/** How many of the subjects were not counted before. */
	private long added(IndicatorId indicator, String[] subjects) {
		if (subjects.length == 0) {
			return 0;
		}
		return this.jdbc.sql("""
				INSERT INTO indicator_subject (indicator, subject, contributions)
				SELECT :indicator, unnest(CAST(:subjects AS text[])), 1
				ON CONFLICT (indicator, subject) DO UPDATE SET contributions = indicator_subject.contributions + 1
				RETURNING contributions
				""")
			.param("indicator", indicator.value())
			.param("subjects", subjects)
			.query(Integer.class)
			.list()
			.stream()
			.filter((contributions) -> contributions == 1)
			.count();
	}

	/** How many of the subjects are no longer counted. */
	private long removed(IndicatorId indicator, String[] subjects) {
		if (subjects.length == 0) {
			return 0;
		}
		this.jdbc.sql("""
				UPDATE indicator_subject
				SET contributions = contributions - 1
				WHERE indicator = :indicator AND subject = ANY (:subjects)
				""").param("indicator", indicator.value()).param("subjects", subjects).update();
		return this.jdbc.sql("""
				DELETE FROM indicator_subject
				WHERE indicator = :indicator AND subject = ANY (:subjects) AND contributions = 0
				""").param("indicator", indicator.value()).param("subjects", subjects).update();
	}

	private static String[] missing(Set<String> all, Set<String> there) {
		return all.stream().filter((subject) -> !there.contains(subject)).sorted().toArray(String[]::new);
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	/**
	 * A tally as it is kept.
	 *
	 * @param version rises with every change
	 */
	record Kept(UUID indicator, Tally tally, long version, Instant changedAt) {
	}

}
