package org.ecotown.agreements.progress;

import java.util.List;

import org.ecotown.agreements.AgreementId;
import org.ecotown.agreements.agreement.Agreements;
import org.ecotown.agreements.objective.IndicatorId;
import org.ecotown.agreements.objective.Objectives;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts anew what a version of this service counted that took no notice of the days an
 * agreement is in force.
 */
@Service
class RecountProgress {

	private final Tallies tallies;

	private final Objectives objectives;

	private final Agreements agreements;

	private final KeepProgress progress;

	private final TransactionTemplate transaction;

	RecountProgress(Tallies tallies, Objectives objectives, Agreements agreements, KeepProgress progress,
			TransactionTemplate transaction) {
		this.tallies = tallies;
		this.objectives = objectives;
		this.agreements = agreements;
		this.progress = progress;
		this.transaction = transaction;
	}

	void recount() {
		this.tallies.countedWithoutTerm()
			.forEach((indicator) -> this.objectives.agreementOf(indicator)
				.ifPresent((agreement) -> this.transaction
					.executeWithoutResult((status) -> recount(indicator, agreement))));
	}

	private void recount(IndicatorId indicator, AgreementId agreement) {
		this.agreements.holdAlone(agreement);
		this.objectives.indicator(indicator, agreement)
			.ifPresent((found) -> this.progress.recount(agreement, List.of(found)));
	}

}
