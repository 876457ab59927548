package org.ecotown.enterprises.outcome;

import java.util.Collection;

import org.ecotown.enterprises.enterprise.Sight;
import org.ecotown.enterprises.project.Projects;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.security.Caller;

import org.springframework.stereotype.Service;

/**
 * Asks once more about what is doubtful before a figure counts. A peer is asked before
 * the transaction, so that a slow one holds no lock.
 */
@Service
public class VerifyOutcome {

	private final Outcomes outcomes;

	private final Projects projects;

	private final Doubts doubts;

	private final SettleOutcomes settle;

	VerifyOutcome(Outcomes outcomes, Projects projects, Doubts doubts, SettleOutcomes settle) {
		this.outcomes = outcomes;
		this.projects = projects;
		this.doubts = doubts;
		this.settle = settle;
	}

	/**
	 * Lets a figure count.
	 * @param acknowledged the codes of doubts that are settled
	 */
	public Outcome verify(Caller caller, OutcomeId id, IfMatch ifMatch, Collection<String> acknowledged) {
		Outcome outcome = this.outcomes.require(id, caller);
		if (outcome.state() == OutcomeState.REPORTED) {
			this.projects.find(outcome.project(), Sight.of(caller))
				.ifPresent((project) -> this.doubts.settle(outcome.measurement().period(), project.details(),
						acknowledged));
		}
		return this.settle.verify(caller, id, ifMatch);
	}

}
