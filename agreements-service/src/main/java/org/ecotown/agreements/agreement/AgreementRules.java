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
import org.ecotown.agreements.objective.ObjectiveRules;
import org.ecotown.platform.geography.Subdistricts;
import org.ecotown.platform.problem.Faults;
import org.ecotown.platform.text.LocalizedText;
import org.ecotown.platform.time.TimeOrderedIds;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What an agreement must be like that it cannot say itself: its places, organisations and
 * measures exist, its ids are nobody else's, and what signing recorded stays.
 */
@Component
class AgreementRules {

	private final ObjectiveRules objectives;

	private final OrganisationDirectory organisations;

	private final Subdistricts subdistricts;

	private final TimeOrderedIds ids;

	private final Clock clock;

	AgreementRules(ObjectiveRules objectives, OrganisationDirectory organisations, Subdistricts subdistricts,
			TimeOrderedIds ids, Clock clock) {
		this.objectives = objectives;
		this.organisations = organisations;
		this.subdistricts = subdistricts;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * The parties with their names.
	 * @param current what is registered; its names are kept
	 * @param signatories those of the draft
	 * @throws org.ecotown.platform.problem.InvalidInput with every rule the draft breaks
	 */
	List<Party> check(AgreementId id, AgreementDraft draft, @Nullable Agreement current, List<Signatory> signatories) {
		Faults faults = new Faults();
		LocalDate signedOn = (current != null) ? current.signedOn() : null;
		LocalizedText signedAt = (current != null) ? current.signedAt() : null;
		faults.addIf(draft.signedOn() != null && !draft.signedOn().equals(signedOn), "/signedOn", "fixed-signing");
		faults.addIf(draft.signedAt() != null && !draft.signedAt().equals(signedAt), "/signedAt", "fixed-signing");
		if (current != null && current.termination() != null) {
			includes(draft, current, current.termination().lastDay(), faults);
		}
		DraftedPeople.unknown(draft.parties(), current, faults);
		DraftedPeople.unknownSignatories(draft.signatories(), (current != null) ? current.signatories() : List.of(),
				faults);
		if (signedOn != null) {
			SignatoryRules.missing(signatories, faults);
		}
		for (int i = 0; i < draft.area().size(); i++) {
			faults.addIf(this.subdistricts.byCode(draft.area().get(i)).isEmpty(), "/area/" + i, "unknown-subdistrict");
		}
		this.objectives.check(id, draft.objectives(), (current != null) ? current.objectives() : null, faults);
		List<Party> parties = new ArrayList<>();
		for (int i = 0; i < draft.parties().size(); i++) {
			PartyDraft party = draft.parties().get(i);
			Optional<LocalizedText> name = name(party.organisation(), signedOn, current);
			faults.addIf(name.isEmpty(), "/parties/" + i + "/organisation", "unknown-organisation");
			name.ifPresent((found) -> parties
				.add(new Party(DraftedPeople.idOf(party, this.ids), party.organisation(), found, party.role())));
		}
		faults.throwIfAny();
		return parties;
	}

	/**
	 * What was ended keeps the day it was ended on among its days. A term that nobody
	 * touches is no fault of theirs: it could once be ended before its first day.
	 */
	private static void includes(AgreementDraft draft, Agreement current, LocalDate lastDay, Faults faults) {
		Term term = Term.of(draft.inForceFrom(), draft.inForceTo(), draft.duration());
		if (term.equals(current.term())) {
			return;
		}
		faults.addIf(term.from().isAfter(lastDay), "/inForceFrom", "excluded-termination", lastDay.toString());
		faults.addIf(term.to().isBefore(lastDay), "/inForceTo", "excluded-termination", lastDay.toString());
	}

	private Optional<LocalizedText> name(UUID organisation, @Nullable LocalDate signedOn, @Nullable Agreement current) {
		Optional<Party> known = Optional.ofNullable(current).flatMap((agreement) -> agreement.party(organisation));
		return known.isPresent() ? known.map(Party::name) : this.organisations.nameOn(organisation,
				Objects.requireNonNullElseGet(signedOn, () -> LocalDate.now(this.clock)));
	}

}
