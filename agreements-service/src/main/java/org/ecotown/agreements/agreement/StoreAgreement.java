package org.ecotown.agreements.agreement;

import java.util.List;

import org.ecotown.agreements.objective.StoreObjectives;
import org.ecotown.platform.audit.History;
import org.ecotown.platform.preconditions.PreconditionFailed;
import org.ecotown.platform.security.Caller;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores an agreement in one transaction with its history and the progress of its
 * indicators.
 */
@Service
public class StoreAgreement {

	private final AgreementRows rows;

	private final AgreementReaders readers;

	private final StoreObjectives objectives;

	private final History history;

	private final ApplicationEventPublisher events;

	StoreAgreement(AgreementRows rows, AgreementReaders readers, StoreObjectives objectives, History history,
			ApplicationEventPublisher events) {
		this.rows = rows;
		this.readers = readers;
		this.objectives = objectives;
		this.history = history;
		this.events = events;
	}

	/**
	 * Stores what is wanted in place of what is.
	 * @param action what became of it, for its history
	 * @throws PreconditionFailed if it was changed meanwhile
	 */
	@Transactional
	public void store(@Nullable Agreement current, Agreement wanted, String action, Caller caller) {
		boolean stored = (current != null) ? this.rows.update(wanted) : this.rows.insert(wanted);
		if (!stored) {
			throw new PreconditionFailed();
		}
		this.rows.savePeople(wanted);
		this.readers.keep(wanted);
		boolean otherDays = current != null && !current.inForce().equals(wanted.inForce());
		this.objectives.store(wanted.id(), (current != null) ? current.objectives() : List.of(), wanted.objectives(),
				otherDays);
		this.events.publishEvent(new AgreementStored(wanted.id()));
		this.history.record(caller, "agreement", wanted.id().value(), action, current, wanted);
	}

}
