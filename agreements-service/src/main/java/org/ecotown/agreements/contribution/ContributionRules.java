package org.ecotown.agreements.contribution;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;

import org.ecotown.agreements.agreement.Agreements;
import org.ecotown.agreements.measure.Measure;
import org.ecotown.agreements.measure.Measures;
import org.ecotown.agreements.objective.Objectives;
import org.ecotown.contract.agreements.ContributionDraft.State;
import org.ecotown.platform.problem.Faults;

import org.springframework.stereotype.Component;

/**
 * What a contribution must be like that it cannot say itself: measured as the vocabulary
 * says, for a period that has begun and an objective that is there.
 */
@Component
class ContributionRules {

	private final Measures measures;

	private final Agreements agreements;

	private final Objectives objectives;

	private final Clock clock;

	ContributionRules(Measures measures, Agreements agreements, Objectives objectives, Clock clock) {
		this.measures = measures;
		this.agreements = agreements;
		this.objectives = objectives;
		this.clock = clock;
	}

	/**
	 * Holds the figure against the vocabulary and today.
	 * @throws org.ecotown.platform.problem.InvalidInput with every rule it breaks
	 */
	void check(Contribution sent) {
		Faults faults = new Faults();
		Measure measure = this.measures.byCode().get(sent.measure());
		faults.addIf(measure == null, "/measure", "unknown-measure");
		if (measure != null) {
			faults.addIf(!sent.unitCode().equals(measure.unitCode()), "/unitCode", "wrong-unit");
			faults.addIf(isMiscounted(sent, measure), "/value", "wrong-subject-count");
		}
		// a period under way may be reported; one that has not begun may not
		faults.addIf(sent.period().from().isAfter(LocalDate.now(this.clock)), "/period/from", "future-date");
		faults.throwIfAny();
	}

	/** A number that differs from whom it counts would be lost where each counts once. */
	private static boolean isMiscounted(Contribution sent, Measure measure) {
		return measure.subject() != null && sent.state() != State.WITHDRAWN
				&& sent.value().value().compareTo(BigDecimal.valueOf(sent.subjects().size())) != 0;
	}

	/**
	 * Looks for what it counts for, which the caller keeps from changing meanwhile.
	 * @throws org.ecotown.platform.problem.InvalidInput if that is not there
	 */
	void checkObjective(Contribution sent) {
		Faults faults = new Faults();
		faults.addIf(!this.agreements.exists(sent.agreement()), "/agreement", "unknown-agreement");
		faults.addIf(!this.objectives.exists(sent.objective(), sent.agreement()), "/objective", "unknown-objective");
		faults.throwIfAny();
	}

}
