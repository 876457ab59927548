package org.ecotown.enterprises.outcome;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecotown.enterprises.project.Baseline;
import org.ecotown.enterprises.project.Figure;
import org.ecotown.enterprises.project.Measure;
import org.ecotown.enterprises.project.MeasureVocabulary;
import org.ecotown.enterprises.project.ProjectDetails;
import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;

import org.springframework.stereotype.Component;

/**
 * What a figure must be like: measured against a baseline of the project or a count, in
 * the unit of its measure, for a period that is over and belongs to the project.
 */
@Component
class ReportRules {

	private final MeasureVocabulary measures;

	private final Clock clock;

	ReportRules(MeasureVocabulary measures, Clock clock) {
		this.measures = measures;
		this.clock = clock;
	}

	/**
	 * The figure with its baseline.
	 * @throws InvalidInput with every rule it breaks
	 */
	Measurement check(OutcomeReport report, ProjectDetails project) {
		List<InputFault> faults = new ArrayList<>();
		checkPeriod(report.period(), project, faults);
		Optional<Baseline> baseline = project.baseline(report.measure());
		Optional<Measure> measure = this.measures.find(report.measure());
		checkMeasure(measure, baseline, faults);
		measure.ifPresent((one) -> checkSubject(one, report.value(), faults));
		Optional<String> unit = baseline.map(Baseline::unitCode).or(() -> measure.map(Measure::unitCode));
		unit.filter((expected) -> !expected.equals(report.unitCode()))
			.ifPresent((expected) -> faults.add(new InputFault("/unitCode", "wrong-unit", expected)));
		if (!faults.isEmpty()) {
			throw new InvalidInput(faults);
		}
		return new Measurement(report.measure(), report.period(), report.value(), report.unitCode(),
				baseline.map(Baseline::value).orElse(null), report.note());
	}

	private void checkPeriod(Period period, ProjectDetails project, List<InputFault> faults) {
		if (period.to().isBefore(period.from())) {
			faults.add(new InputFault("/period/to", "ends-before-start"));
		}
		if (period.to().isAfter(LocalDate.now(this.clock))) {
			faults.add(new InputFault("/period/to", "unfinished-period"));
		}
		if (period.from().isBefore(project.startsOn())) {
			faults.add(new InputFault("/period/from", "before-project", project.startsOn().toString()));
		}
	}

	private static void checkMeasure(Optional<Measure> measure, Optional<Baseline> baseline, List<InputFault> faults) {
		if (measure.isEmpty() && baseline.isEmpty()) {
			faults.add(new InputFault("/measure", "unknown-measure"));
		}
		if (measure.isPresent() && baseline.isEmpty() && !measure.get().countable()) {
			faults.add(new InputFault("/measure", "missing-baseline"));
		}
	}

	/**
	 * A project is about one enterprise, and people are counted where they were trained.
	 */
	private static void checkSubject(Measure measure, Figure value, List<InputFault> faults) {
		if ("person".equals(measure.subject())) {
			faults.add(new InputFault("/measure", "counted-in-training"));
		}
		if ("enterprise".equals(measure.subject()) && value.value().compareTo(BigDecimal.ONE) != 0) {
			faults.add(new InputFault("/value", "one-enterprise"));
		}
	}

}
