package org.ecotown.enterprises.outcome;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.ecotown.enterprises.project.Baseline;
import org.ecotown.enterprises.project.Measure;
import org.ecotown.enterprises.project.MeasureVocabulary;
import org.ecotown.enterprises.project.Project;
import org.ecotown.enterprises.project.ProjectDetails;
import org.ecotown.enterprises.project.ProjectId;
import org.ecotown.platform.problem.Faults;
import org.ecotown.platform.problem.InvalidInput;
import org.ecotown.platform.text.Quantity;

import org.springframework.stereotype.Component;

/**
 * What a figure must be like: measured against a baseline of the project or a count, in
 * the unit of its measure, for a period that is over and belongs to the project.
 */
@Component
class ReportRules {

	private static final int MOST_FILES = 20;

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
	Measurement check(OutcomeReport report, Project project) {
		Faults faults = new Faults();
		faults.addIf(report.project() != null && !report.project().equals(project.id().value()), "/project",
				"fixed-project");
		checkPeriod(report.period(), project.details(), faults);
		Optional<Baseline> baseline = project.details().baseline(report.measure());
		Optional<Measure> measure = this.measures.find(report.measure());
		checkMeasure(measure, baseline, faults);
		measure.ifPresent((one) -> checkSubject(one, report.value(), faults));
		Optional<String> unit = baseline.map(Baseline::unitCode).or(() -> measure.map(Measure::unitCode));
		unit.filter((expected) -> !expected.equals(report.unitCode()))
			.ifPresent((expected) -> faults.add("/unitCode", "wrong-unit", expected));
		faults.throwIfAny();
		return new Measurement(report.measure(), report.period(), report.value(), report.unitCode(),
				baseline.map(Baseline::value).orElse(null), report.note());
	}

	/**
	 * The project a report names itself.
	 * @param find looks for it
	 * @throws InvalidInput if it names none, or none that is found
	 */
	static Project named(OutcomeReport report, Function<ProjectId, Optional<Project>> find) {
		UUID named = report.project();
		Optional<Project> project = Optional.ofNullable(named).map(ProjectId::new).flatMap(find);
		Faults faults = new Faults();
		faults.addIf(named == null, "/project", "required");
		faults.addIf(named != null && project.isEmpty(), "/project", "unknown-project");
		faults.throwIfAny();
		return project.orElseThrow();
	}

	/**
	 * Goes on only if an outcome takes one more file.
	 * @throws org.ecotown.platform.problem.InvalidInput if it does not
	 */
	static void requireRoom(Outcome outcome) {
		Faults faults = new Faults();
		faults.addIf(outcome.evidence().size() >= MOST_FILES, "/file", "too-many-files", MOST_FILES);
		faults.throwIfAny();
	}

	private void checkPeriod(Period period, ProjectDetails project, Faults faults) {
		faults.addIf(period.to().isAfter(LocalDate.now(this.clock)), "/period/to", "unfinished-period");
		faults.addIf(period.from().isBefore(project.startsOn()), "/period/from", "before-project",
				project.startsOn().toString());
	}

	private static void checkMeasure(Optional<Measure> measure, Optional<Baseline> baseline, Faults faults) {
		faults.addIf(measure.isEmpty() && baseline.isEmpty(), "/measure", "unknown-measure");
		faults.addIf(measure.isPresent() && baseline.isEmpty() && !measure.get().countable(), "/measure",
				"missing-baseline");
	}

	/**
	 * A project is about one enterprise, and people are counted where they were trained.
	 */
	private static void checkSubject(Measure measure, Quantity value, Faults faults) {
		faults.addIf("person".equals(measure.subject()), "/measure", "counted-in-training");
		faults.addIf("enterprise".equals(measure.subject()) && !value.equals(Quantity.ONE), "/value", "one-enterprise");
	}

}
