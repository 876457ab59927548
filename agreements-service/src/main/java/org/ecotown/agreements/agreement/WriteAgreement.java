package org.ecotown.agreements.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.ecotown.agreements.AgreementId;
import org.ecotown.agreements.agreement.Agreement.Party;
import org.ecotown.agreements.objective.DraftedObjectives;
import org.ecotown.platform.preconditions.PutPrecondition;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.StepUpRequired;
import org.ecotown.platform.text.LocalizedText;
import org.ecotown.platform.time.TimeOrderedIds;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Registers an agreement or replaces what is registered. The names of its parties are
 * looked up before the transaction, and again on the day of signing.
 */
@Service
public class WriteAgreement {

	private final Agreements agreements;

	private final AgreementRules rules;

	private final StoreAgreement store;

	private final SigningProperties signing;

	private final TimeOrderedIds ids;

	WriteAgreement(Agreements agreements, AgreementRules rules, StoreAgreement store, SigningProperties signing,
			TimeOrderedIds ids) {
		this.agreements = agreements;
		this.rules = rules;
		this.store = store;
		this.signing = signing;
		this.ids = ids;
	}

	/**
	 * Registers an agreement under a new id.
	 */
	public Agreement create(AgreementDraft draft, Caller caller) {
		return write(new AgreementId(this.ids.next()), draft, new PutPrecondition(null), caller);
	}

	/**
	 * Registers an agreement under a given id, or replaces it, as the precondition says.
	 * @throws AgreementNotFound if there is one the caller may not see, or none to
	 * replace
	 * @throws NotAParty if the caller may see it only
	 * @throws StepUpRequired if it is signed and the caller has yet to prove a second
	 * factor
	 */
	public Agreement write(AgreementId id, AgreementDraft draft, PutPrecondition precondition, Caller caller) {
		UUID organisation = Objects.requireNonNull(caller.organisation());
		Agreement current = this.agreements.find(id).orElse(null);
		if (current == null && !precondition.creates()) {
			throw new AgreementNotFound();
		}
		if (current != null) {
			this.agreements.requireKept(current, organisation);
			precondition.require(current.version());
		}
		Agreement wanted = agreement(id, draft, current, organisation);
		if (wanted.signedOn() != null) {
			// else one could sign a shell and fill it later
			this.signing.requireStepUp(caller);
		}
		this.store.store(current, wanted, (current != null) ? "replaced" : "created", caller);
		return wanted;
	}

	private Agreement agreement(AgreementId id, AgreementDraft draft, @Nullable Agreement current, UUID organisation) {
		LocalDate signedOn = (current != null) ? current.signedOn() : null;
		LocalizedText signedAt = (current != null) ? current.signedAt() : null;
		List<Signatory> signatories = DraftedPeople.signatories(draft.signatories(), this.ids);
		List<Party> parties = this.rules.check(id, draft, current, signatories);
		Term term = Term.of(draft.inForceFrom(), draft.inForceTo(), draft.duration());
		return new Agreement(id, (current != null) ? current.version() + 1 : 1, draft.kind(),
				(current != null) ? current.reached() : Agreement.State.DRAFT, draft.reference(), draft.title(),
				signedOn, signedAt, term, List.copyOf(draft.area()), parties, signatories,
				DraftedObjectives.of(draft.objectives(), this.ids), (current != null) ? current.termination() : null,
				(current != null) ? current.createdBy() : organisation);
	}

}
