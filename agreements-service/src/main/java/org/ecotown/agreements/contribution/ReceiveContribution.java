package org.ecotown.agreements.contribution;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

import org.ecotown.agreements.agreement.Agreements;
import org.ecotown.platform.audit.History;
import org.ecotown.platform.security.Caller;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in what a source says about a contribution, however often and in whatever order
 * it arrives: the highest revision holds.
 */
@Service
class ReceiveContribution {

	private final Contributions contributions;

	private final Agreements agreements;

	private final ContributionRules rules;

	private final History history;

	private final ApplicationEventPublisher events;

	ReceiveContribution(Contributions contributions, Agreements agreements, ContributionRules rules, History history,
			ApplicationEventPublisher events) {
		this.contributions = contributions;
		this.agreements = agreements;
		this.rules = rules;
		this.history = history;
		this.events = events;
	}

	/**
	 * Stores the contribution unless a later revision is known.
	 * @throws ForeignContribution if the caller is not the service it comes from
	 * @throws RevisionTaken if the revision is known with other content
	 */
	@Transactional
	Receipt receive(Contribution sent, Caller caller) {
		this.rules.check(sent);
		requireOwn(sent, caller);
		this.contributions.lock(sent.id());
		Contribution known = this.contributions.find(sent.id()).orElse(null);
		if (known != null) {
			requireOwn(known, caller);
		}
		if (known != null && known.revision() >= sent.revision()) {
			if (known.revision() == sent.revision() && !known.equals(sent)) {
				throw new RevisionTaken(sent.revision());
			}
			return new Receipt(known, false, known.revision() == sent.revision());
		}
		// an edit of an agreement waits for this, and this for it
		this.agreements.hold(agreements(known, sent));
		this.rules.checkObjective(sent);
		this.contributions.save(sent);
		this.events.publishEvent(new ContributionChanged(known, sent));
		this.history.record(caller, "contribution", sent.id().value(), (known != null) ? "revised" : "received", known,
				sent);
		return new Receipt(sent, known == null, true);
	}

	/** The scope says that a service may write, not for whom. */
	private static void requireOwn(Contribution contribution, Caller caller) {
		if (!contribution.source().service().equals(caller.subject())) {
			throw new ForeignContribution(caller.subject());
		}
	}

	private static SortedSet<UUID> agreements(@Nullable Contribution known, Contribution sent) {
		SortedSet<UUID> agreements = new TreeSet<>(List.of(sent.agreement().value()));
		if (known != null) {
			agreements.add(known.agreement().value());
		}
		return agreements;
	}

	/**
	 * What became of it.
	 *
	 * @param stored what is stored now
	 * @param created whether it was new
	 * @param applied whether what is stored is what was sent
	 */
	record Receipt(Contribution stored, boolean created, boolean applied) {
	}

}
