package org.ecotown.agreements.contribution;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.ecotown.agreements.AgreementId;
import org.ecotown.agreements.measure.Period;
import org.ecotown.agreements.objective.ObjectiveId;
import org.ecotown.contract.agreements.ContributionDraft;
import org.ecotown.contract.agreements.ContributionDraft.Evidence;
import org.ecotown.contract.agreements.ContributionDraft.Source;
import org.ecotown.contract.agreements.ContributionDraft.State;
import org.ecotown.platform.security.Actor;
import org.ecotown.platform.text.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence for a measure of an objective, as its source last described it.
 *
 * @param revision rises with every change at the source
 * @param baseline what the value was before, where that is known
 * @param subjects opaque keys of what is counted, sorted, each once; to readers, persons
 * are numbered
 * @param attributionShare how much of the value is owed to the agreement, 0 to 1
 */
public record Contribution(ContributionId id, int revision, AgreementId agreement, ObjectiveId objective,
		String measure, Period period, Quantity value, @Nullable Quantity baseline, String unitCode,
		List<String> subjects, Quantity attributionShare, Source source, State state, Actor reportedBy,
		Instant reportedAt, @Nullable Actor verifiedBy, @Nullable Instant verifiedAt, List<Evidence> evidence) {

	public Contribution {
		subjects = List.copyOf(subjects);
		evidence = List.copyOf(evidence);
	}

	/**
	 * What a source sent, as it is stored: each subject once and in order, instants as
	 * the database keeps them.
	 */
	static Contribution of(ContributionId id, ContributionDraft sent) {
		return new Contribution(id, sent.revision(), new AgreementId(sent.agreement()),
				new ObjectiveId(sent.objective()), sent.measure(), new Period(sent.period().from(), sent.period().to()),
				sent.value(), sent.baseline(), sent.unitCode(), sent.subjects().stream().distinct().sorted().toList(),
				sent.attributionShare(), sent.source(), sent.state(), sent.reportedBy(), micros(sent.reportedAt()),
				sent.verifiedBy(), (sent.verifiedAt() != null) ? micros(sent.verifiedAt()) : null, sent.evidence());
	}

	private static Instant micros(Instant instant) {
		return instant.truncatedTo(ChronoUnit.MICROS);
	}

}
