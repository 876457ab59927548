package org.ecotown.agreements.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.ecotown.agreements.AgreementId;
import org.ecotown.agreements.contribution.Contribution;
import org.ecotown.agreements.contribution.ContributionId;
import org.ecotown.agreements.measure.Aggregation;
import org.ecotown.agreements.measure.Period;
import org.ecotown.agreements.objective.Indicator;
import org.ecotown.agreements.objective.Indicator.Basis;
import org.ecotown.agreements.objective.IndicatorId;
import org.ecotown.agreements.objective.ObjectiveId;
import org.ecotown.contract.agreements.ContributionDraft.Source;
import org.ecotown.contract.agreements.ContributionDraft.State;
import org.ecotown.platform.security.Actor;
import org.ecotown.platform.text.LocalizedText;
import org.ecotown.platform.text.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TallyTests {

	private static final ObjectiveId OBJECTIVE = new ObjectiveId(UUID.randomUUID());

	private static final LocalizedText TEXT = new LocalizedText("ก", "a");

	@Test
	void sumsWhatIsOwedToTheAgreement() {
		Tally tally = tally(indicator(Aggregation.SUM, Basis.VALUE, null), verified("10", null, "1"),
				verified("8", null, "0.25"));
		assertThat(tally.value(Aggregation.SUM)).isEqualByComparingTo("12");
	}

	@Test
	void countsOnlyWhatIsVerified() {
		Tally tally = tally(indicator(Aggregation.SUM, Basis.VALUE, null), verified("10", null, "1"),
				contribution(State.REPORTED, "5", null, "1", "2018-01-31"),
				contribution(State.WITHDRAWN, "7", null, "1", "2018-01-31"));
		assertThat(tally.value(Aggregation.SUM)).isEqualByComparingTo("10");
		assertThat(tally.verified()).isOne();
		assertThat(tally.reported()).isOne();
	}

	@Test
	void countsNothingOfAnotherMeasure() {
		Indicator other = new Indicator(new IndicatorId(UUID.randomUUID()), OBJECTIVE, "waste.reduced", TEXT,
				Aggregation.SUM, Basis.VALUE, Indicator.Periodicity.CUMULATIVE, null, List.of());
		assertThat(tally(other, verified("10", null, "1"))).isEqualTo(Tally.EMPTY);
	}

	@Test
	void countsOnePersonTrainedTwiceOnce() {
		Tally tally = tally(indicator(Aggregation.DISTINCT_SUBJECTS, Basis.VALUE, null),
				verified("2", null, "1", "person:a", "person:b"), verified("2", null, "1", "person:b", "person:c"));
		assertThat(tally.value(Aggregation.DISTINCT_SUBJECTS)).isEqualByComparingTo("3");
	}

	@Test
	void weighsAnAverageBySubjects() {
		Tally tally = tally(indicator(Aggregation.AVERAGE, Basis.VALUE, null),
				verified("100", null, "1", "enterprise:a", "enterprise:b", "enterprise:c"), verified("200", null, "1"));
		assertThat(tally.value(Aggregation.AVERAGE)).isEqualByComparingTo("125");
	}

	@Test
	void roundsAnAverageToFourPlaces() {
		Tally tally = tally(indicator(Aggregation.AVERAGE, Basis.VALUE, null), verified("1", null, "1"),
				verified("1", null, "1"), verified("0", null, "1"));
		assertThat(tally.value(Aggregation.AVERAGE)).isEqualByComparingTo("0.6667");
	}

	@Test
	void takesTheLatestPeriod() {
		Tally tally = tally(indicator(Aggregation.LATEST, Basis.VALUE, null),
				contribution(State.VERIFIED, "70", null, "1", "2018-12-31"),
				contribution(State.VERIFIED, "60", null, "1", "2017-12-31"),
				contribution(State.REPORTED, "99", null, "1", "2019-12-31"));
		assertThat(tally.value(Aggregation.LATEST)).isEqualByComparingTo("70");
	}

	@Test
	void measuresAChangeFromItsOwnBaselineFirst() {
		Indicator indicator = indicator(Aggregation.SUM, Basis.CHANGE, "4");
		assertThat(tally(indicator, verified("10", "7", "1"), verified("10", null, "1")).value(Aggregation.SUM))
			.isEqualByComparingTo("9");
	}

	@Test
	void countsNoChangeFromNowhere() {
		Tally tally = tally(indicator(Aggregation.SUM, Basis.CHANGE, null), verified("10", null, "1"),
				verified("10", "8", "1"));
		assertThat(tally.value(Aggregation.SUM)).isEqualByComparingTo("2");
		assertThat(tally.verified()).isEqualTo(2);
	}

	@Test
	void showsNoFigureWithoutEvidenceOrForWords() {
		assertThat(Tally.EMPTY.value(Aggregation.SUM)).isEqualByComparingTo("0");
		assertThat(Tally.EMPTY.value(Aggregation.DISTINCT_SUBJECTS)).isEqualByComparingTo("0");
		assertThat(Tally.EMPTY.value(Aggregation.AVERAGE)).isNull();
		assertThat(Tally.EMPTY.value(Aggregation.LATEST)).isNull();
		Tally words = tally(indicator(Aggregation.QUALITATIVE, Basis.VALUE, null), verified("1", null, "1"));
		assertThat(words.value(Aggregation.QUALITATIVE)).isNull();
		assertThat(words.verified()).isOne();
	}

	private static Tally tally(Indicator indicator, Contribution... contributions) {
		Tally.Counter counter = new Tally.Counter(indicator,
				new Period(LocalDate.of(2017, 11, 10), LocalDate.of(2019, 11, 9)));
		Stream.of(contributions).forEach(counter::add);
		return counter.tally();
	}

	private static Indicator indicator(Aggregation aggregation, Basis basis, @Nullable String baseline) {
		return new Indicator(new IndicatorId(UUID.randomUUID()), OBJECTIVE, "jobs.created", TEXT, aggregation, basis,
				Indicator.Periodicity.CUMULATIVE,
				(baseline != null) ? new Indicator.Baseline(quantity(baseline), null) : null, List.of());
	}

	private static Contribution verified(String value, @Nullable String baseline, String share, String... subjects) {
		return contribution(State.VERIFIED, value, baseline, share, "2018-01-31", subjects);
	}

	private static Contribution contribution(State state, String value, @Nullable String baseline, String share,
			String to, String... subjects) {
		Actor officer = new Actor("officer", "Officer", null);
		return new Contribution(new ContributionId(UUID.randomUUID()), 1, new AgreementId(UUID.randomUUID()), OBJECTIVE,
				"jobs.created", new Period(LocalDate.of(2017, 11, 10), LocalDate.parse(to)), quantity(value),
				(baseline != null) ? quantity(baseline) : null, "job", List.of(subjects), quantity(share),
				new Source("test", "outcome", "1", TEXT), state, officer, Instant.EPOCH, officer, Instant.EPOCH,
				List.of());
	}

	private static Quantity quantity(String number) {
		return new Quantity(new BigDecimal(number));
	}

}
