package org.ecotown.agreements.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.ecotown.agreements.AgreementId;
import org.ecotown.agreements.agreement.Agreement.Party;
import org.ecotown.agreements.agreement.AgreementDraft.PartyDraft;
import org.ecotown.agreements.objective.DraftedObjectives;
import org.ecotown.agreements.objective.Objective;
import org.ecotown.agreements.objective.Objectives;
import org.ecotown.agreements.objective.TimeOrderedIds;
import org.ecotown.platform.preconditions.PutPrecondition;
import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.StepUpRequired;
import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Registers an agreement or replaces what is registered. The names of its parties are
 * looked up before the transaction, and again on the day of signing.
 */
@Service
public class WriteAgreement {

	private final Agreements agreements;

	private final Objectives objectives;

	private final OrganisationDirectory organisations;

	private final StoreAgreement store;

	private final SigningProperties signing;

	private final Clock clock;

	WriteAgreement(Agreements agreements, Objectives objectives, OrganisationDirectory organisations,
			StoreAgreement store, SigningProperties signing, Clock clock) {
		this.agreements = agreements;
		this.objectives = objectives;
		this.organisations = organisations;
		this.store = store;
		this.signing = signing;
		this.clock = clock;
	}

	/**
	 * Registers an agreement under a new id.
	 */
	public Agreement create(AgreementDraft draft, Caller caller) {
		return write(new AgreementId(TimeOrderedIds.next()), draft, new PutPrecondition(null), caller);
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
		List<Signatory> signatories = DraftedPeople.signatories(draft.signatories());
		List<Objective> objectives = (current != null) ? current.objectives() : List.of();
		List<InputFault> faults = new ArrayList<>();
		if (draft.signedOn() != null && !draft.signedOn().equals(signedOn)) {
			faults.add(new InputFault("/signedOn", "fixed-signing"));
		}
		if (draft.signedAt() != null && !draft.signedAt().equals(signedAt)) {
			faults.add(new InputFault("/signedAt", "fixed-signing"));
		}
		faults.addAll(DraftedPeople.unknown(draft.parties(), current));
		faults.addAll(DraftedPeople.unknownSignatories(draft.signatories(),
				(current != null) ? current.signatories() : List.of()));
		if (signedOn != null) {
			faults.addAll(SignatoryRules.missing(signatories));
		}
		faults.addAll((current != null) ? DraftedObjectives.unknown(draft.objectives(), objectives)
				: this.objectives.taken(draft.objectives(), id));
		List<Party> parties = parties(draft, signedOn, current, faults);
		if (!faults.isEmpty()) {
			throw new InvalidInput(faults);
		}
		Term term = Term.of(draft.inForceFrom(), draft.inForceTo(), draft.duration());
		return new Agreement(id, (current != null) ? current.version() + 1 : 1, draft.kind(),
				(current != null) ? current.reached() : Agreement.State.DRAFT, draft.reference(), draft.title(),
				signedOn, signedAt, term, List.copyOf(draft.area()), parties, signatories,
				DraftedObjectives.of(draft.objectives()), (current != null) ? current.termination() : null,
				(current != null) ? current.createdBy() : organisation);
	}

	private List<Party> parties(AgreementDraft draft, @Nullable LocalDate signedOn, @Nullable Agreement current,
			List<InputFault> faults) {
		List<Party> parties = new ArrayList<>();
		for (int i = 0; i < draft.parties().size(); i++) {
			PartyDraft party = draft.parties().get(i);
			Optional<LocalizedText> name = name(party.organisation(), signedOn, current);
			if (name.isPresent()) {
				parties.add(new Party(DraftedPeople.idOf(party), party.organisation(), name.get(), party.role()));
			}
			else {
				faults.add(new InputFault("/parties/" + i + "/organisation", "unknown-organisation"));
			}
		}
		return parties;
	}

	private Optional<LocalizedText> name(UUID organisation, @Nullable LocalDate signedOn, @Nullable Agreement current) {
		Optional<Party> known = Optional.ofNullable(current).flatMap((agreement) -> agreement.party(organisation));
		return known.isPresent() ? known.map(Party::name) : this.organisations.nameOn(organisation,
				Objects.requireNonNullElseGet(signedOn, () -> LocalDate.now(this.clock)));
	}

}
