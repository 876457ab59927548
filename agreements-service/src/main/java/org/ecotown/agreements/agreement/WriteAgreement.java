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
import org.ecotown.agreements.agreement.AgreementDraft.SignatoryDraft;
import org.ecotown.agreements.objective.DraftedObjectives;
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
 * looked up before the transaction, and not again as long as the date of signing stays.
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
	 * @throws StepUpRequired if it is signed, before or after, and the caller has yet to
	 * prove a second factor
	 */
	public Agreement write(AgreementId id, AgreementDraft draft, PutPrecondition precondition, Caller caller) {
		UUID organisation = Objects.requireNonNull(caller.organisation());
		Agreement current = this.agreements.find(id).orElse(null);
		if (current == null ? !precondition.creates() : !current.isVisibleTo(organisation)) {
			throw new AgreementNotFound();
		}
		if (current != null) {
			precondition.require(current.version());
		}
		Agreement wanted = agreement(id, draft, current, organisation);
		if (isSigned(current, wanted) && this.signing.stepUp() && caller.mustStepUp()) {
			throw new StepUpRequired();
		}
		this.store.store(current, wanted, caller);
		return wanted;
	}

	/**
	 * Signing, and any change of what was signed: else one could sign a shell and fill it
	 * later.
	 */
	private static boolean isSigned(@Nullable Agreement current, Agreement wanted) {
		return wanted.signedOn() != null || (current != null && current.signedOn() != null);
	}

	private Agreement agreement(AgreementId id, AgreementDraft draft, @Nullable Agreement current, UUID organisation) {
		List<InputFault> faults = new ArrayList<>();
		List<Party> parties = parties(draft, current, faults);
		faults.addAll(this.objectives.taken(draft.objectives(), id));
		if (!faults.isEmpty()) {
			throw new InvalidInput(faults);
		}
		Term term = Term.of(draft.inForceFrom(), draft.inForceTo(), draft.duration());
		return new Agreement(id, (current != null) ? current.version() + 1 : 1, draft.kind(), draft.reference(),
				draft.title(), draft.signedOn(), draft.signedAt(), term, List.copyOf(draft.area()), parties,
				draft.signatories().stream().map(WriteAgreement::signatory).toList(),
				DraftedObjectives.of(draft.objectives(), (current != null) ? current.objectives() : List.of()),
				(current != null) ? current.createdBy() : organisation);
	}

	private List<Party> parties(AgreementDraft draft, @Nullable Agreement current, List<InputFault> faults) {
		List<Party> parties = new ArrayList<>();
		for (int i = 0; i < draft.parties().size(); i++) {
			PartyDraft party = draft.parties().get(i);
			Optional<LocalizedText> name = name(party.organisation(), draft.signedOn(), current);
			if (name.isPresent()) {
				parties.add(new Party(party.organisation(), name.get(), party.role()));
			}
			else {
				faults.add(new InputFault("/parties/" + i + "/organisation", "unknown-organisation"));
			}
		}
		return parties;
	}

	private Optional<LocalizedText> name(UUID organisation, @Nullable LocalDate signedOn, @Nullable Agreement current) {
		Optional<Party> known = Optional.ofNullable(current)
			.filter((agreement) -> Objects.equals(agreement.signedOn(), signedOn))
			.flatMap((agreement) -> agreement.party(organisation));
		if (known.isPresent()) {
			return known.map(Party::name);
		}
		return this.organisations.nameOn(organisation,
				Objects.requireNonNullElseGet(signedOn, () -> LocalDate.now(this.clock)));
	}

	private static Signatory signatory(SignatoryDraft draft) {
		return new Signatory(draft.name(), draft.position(), draft.capacity(), draft.onBehalfOf(), draft.party());
	}

}
