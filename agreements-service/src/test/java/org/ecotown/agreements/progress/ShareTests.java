package org.ecotown.agreements.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.ecotown.agreements.measure.Aggregation;
import org.ecotown.agreements.measure.Measure;
import org.ecotown.agreements.measure.Period;
import org.ecotown.agreements.objective.Indicator;
import org.ecotown.agreements.objective.Indicator.Basis;
import org.ecotown.agreements.objective.IndicatorId;
import org.ecotown.agreements.objective.ObjectiveId;
import org.ecotown.agreements.objective.TargetId;
import org.ecotown.platform.text.LocalizedText;
import org.ecotown.platform.text.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShareTests {

	private static final LocalizedText TEXT = new LocalizedText("ทดสอบ", "Test");

	@ParameterizedTest
	@EnumSource(names = { "LATEST", "AVERAGE" })
	void levelStartsAtItsBaseline(Aggregation aggregation) {
		assertThat(share(aggregation, Basis.VALUE, "70", "94.5", "70")).isEqualByComparingTo("0");
		assertThat(share(aggregation, Basis.VALUE, "70", "90", "85")).isEqualByComparingTo("0.75");
		assertThat(share(aggregation, Basis.VALUE, "70", "90", "95")).isEqualByComparingTo("1.25");
		assertThat(share(aggregation, Basis.VALUE, "70", "90", "60")).isEqualByComparingTo("-0.5");
	}

	@Test
	void levelThatShallFallRisesInShare() {
		assertThat(share(Aggregation.LATEST, Basis.VALUE, "100", "60", "90")).isEqualByComparingTo("0.25");
		assertThat(share(Aggregation.LATEST, Basis.VALUE, "100", "0", "90")).isEqualByComparingTo("0.1");
	}

	@Test
	void thereIsNoShareOfNoWay() {
		assertThat(share(Aggregation.AVERAGE, Basis.VALUE, "70", "70", "80")).isNull();
		assertThat(share(Aggregation.SUM, Basis.VALUE, null, "0", "80")).isNull();
	}

	@Test
	void everythingElseStartsAtNothing() {
		assertThat(share(Aggregation.LATEST, Basis.VALUE, null, "100", "74")).isEqualByComparingTo("0.74");
		assertThat(share(Aggregation.LATEST, Basis.CHANGE, "4", "10", "5")).isEqualByComparingTo("0.5");
		assertThat(share(Aggregation.SUM, Basis.VALUE, "4", "10", "5")).isEqualByComparingTo("0.5");
	}

	private static @Nullable BigDecimal share(Aggregation aggregation, Basis basis, @Nullable String baseline,
			String target, String value) {
		BigDecimal figure = new BigDecimal(value);
		Tally tally = new Tally(figure, BigDecimal.ONE, 0, figure, 1, 0);
		Period period = new Period(LocalDate.of(2017, 11, 10), LocalDate.of(2019, 11, 9));
		Indicator indicator = new Indicator(new IndicatorId(UUID.randomUUID()), new ObjectiveId(UUID.randomUUID()),
				"quality.score", TEXT, aggregation, basis, Indicator.Periodicity.CUMULATIVE,
				(baseline != null) ? new Indicator.Baseline(quantity(baseline), null) : null,
				List.of(new Indicator.Target(new TargetId(UUID.randomUUID()), period, quantity(target))));
		Measure measure = new Measure("quality.score", TEXT, TEXT, "point", TEXT, List.of(aggregation), null);
		return ProgressResponse.IndicatorProgress.from(indicator, tally, Tally.EMPTY, measure).share();
	}

	private static Quantity quantity(String number) {
		return new Quantity(new BigDecimal(number));
	}

}
