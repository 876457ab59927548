package org.ecotown.agreements.contribution;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.ecotown.agreements.input.Faults;
import org.ecotown.agreements.measure.Measure;
import org.ecotown.agreements.measure.Measures;
import org.ecotown.agreements.measure.Period;

/**
 * The rules of a contribution that span several of its properties. Whatever is missing is
 * reported elsewhere and passed over here.
 */
class ContributionRules implements ConstraintValidator<SoundContribution, ContributionDraft> {

	private final Measures measures;

	private final Clock clock;

	ContributionRules(Measures measures, Clock clock) {
		this.measures = measures;
		this.clock = clock;
	}

	@Override
	public boolean isValid(ContributionDraft draft, ConstraintValidatorContext context) {
		Faults faults = new Faults();
		measure(draft, faults);
		period(draft.period(), faults);
		verification(draft, faults);
		BigDecimal share = draft.attributionShare().value();
		faults.addIf(share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0, "/attributionShare", "share");
		return faults.reportTo(context);
	}

	private void measure(ContributionDraft draft, Faults faults) {
		if (draft.measure() == null || draft.measure().isBlank()) {
			return;
		}
		Measure measure = this.measures.byCode().get(draft.measure());
		if (measure == null) {
			faults.add("/measure", "unknown-measure");
		}
		else {
			unit(draft, measure, faults);
			number(draft, measure, faults);
		}
	}

	private static void unit(ContributionDraft draft, Measure measure, Faults faults) {
		if (draft.unitCode() != null && !draft.unitCode().isBlank()) {
			faults.addIf(!draft.unitCode().equals(measure.unitCode()), "/unitCode", "unit-mismatch");
		}
	}

	/** A number that differs from whom it counts would be lost where each counts once. */
	private static void number(ContributionDraft draft, Measure measure, Faults faults) {
		if (measure.subject() == null || draft.value() == null || draft.state() == Contribution.State.WITHDRAWN) {
			return;
		}
		long subjects = draft.subjects().stream().distinct().count();
		faults.addIf(draft.value().value().compareTo(BigDecimal.valueOf(subjects)) != 0, "/value", "subject-count");
	}

	private void period(Period period, Faults faults) {
		if (period == null || period.from() == null || period.to() == null) {
			return;
		}
		faults.addIf(period.to().isBefore(period.from()), "/period/to", "period-order");
		// a period under way may be reported; one that has not begun may not
		faults.addIf(period.from().isAfter(LocalDate.now(this.clock)), "/period/from", "future-date");
	}

	private void verification(ContributionDraft draft, Faults faults) {
		if (draft.state() != Contribution.State.VERIFIED) {
			return;
		}
		faults.addIf(draft.verifiedBy() == null, "/verifiedBy", "required");
		faults.addIf(draft.verifiedAt() == null, "/verifiedAt", "required");
		boolean same = draft.verifiedBy() != null && draft.verifiedBy().id() != null && draft.reportedBy() != null
				&& draft.verifiedBy().id().equals(draft.reportedBy().id());
		faults.addIf(same, "/verifiedBy/id", "same-person");
	}

}
