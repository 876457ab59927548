package org.ecotown.enterprises.outcome;

import java.time.LocalDate;
import java.util.Collection;

import org.ecotown.enterprises.project.ProjectDetails;
import org.ecotown.platform.problem.Faults;
import org.ecotown.platform.problem.InvalidInput;

import org.springframework.stereotype.Component;

/**
 * What may be right but is hardly ever meant. It is refused with a code until whoever
 * asks says by that code that it is meant: so a form can ask, and a phone that asked by
 * itself can say so at once.
 */
@Component
class Doubts {

	/** The period shares no day with the days the agreement is in force. */
	static final String OUTSIDE_TERM = "outside-term";

	/** The period begins more than a year after the project ended. */
	static final String AFTER_PROJECT = "after-project";

	private final AgreementTerms terms;

	Doubts(AgreementTerms terms) {
		this.terms = terms;
	}

	/**
	 * Goes on only if everything that is doubtful about a period is meant.
	 * @param acknowledged the codes of what is meant
	 * @throws InvalidInput with the rest
	 */
	void settle(Period period, ProjectDetails project, Collection<String> acknowledged) {
		Faults doubts = new Faults();
		LocalDate end = project.endsOn();
		if (end != null && period.from().isAfter(end.plusYears(1)) && !acknowledged.contains(AFTER_PROJECT)) {
			doubts.add("/period", AFTER_PROJECT, end.toString());
		}
		if (!acknowledged.contains(OUTSIDE_TERM)) {
			this.terms.of(project.agreement())
				.filter((term) -> period.to().isBefore(term.from()) || period.from().isAfter(term.to()))
				.ifPresent((term) -> doubts.add("/period", OUTSIDE_TERM, term.from().toString(), term.to().toString()));
		}
		doubts.throwIfAny();
	}

}
