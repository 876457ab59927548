package org.ecotown.agreements.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.ecotown.agreements.agreement.AgreementDraft.PartyDraft;
import org.ecotown.platform.problem.Faults;
import org.ecotown.platform.time.TimeOrderedIds;
import org.jspecify.annotations.Nullable;

/**
 * What of the parties and signatories of a draft is new and what is known: who has an id
 * is known by it, who has none is new.
 */
public final class DraftedPeople {

	private DraftedPeople() {
	}

	static PartyId idOf(PartyDraft draft, TimeOrderedIds ids) {
		return new PartyId((draft.id() != null) ? draft.id() : ids.next());
	}

	/**
	 * Notes a fault for each id that is not of the agreement, and for each party that
	 * became another organisation.
	 */
	static void unknown(List<PartyDraft> drafts, @Nullable Agreement current, Faults faults) {
		for (int i = 0; i < drafts.size(); i++) {
			PartyDraft draft = drafts.get(i);
			String at = "/parties/" + i;
			if (draft.id() != null) {
				Optional<Agreement.Party> known = Optional.ofNullable(current)
					.flatMap((agreement) -> agreement.parties()
						.stream()
						.filter((party) -> party.id().value().equals(draft.id()))
						.findFirst());
				if (known.isEmpty()) {
					faults.add(at + "/id", "unknown-part");
				}
				else if (!known.get().organisation().equals(draft.organisation())) {
					faults.add(at + "/organisation", "fixed-organisation");
				}
			}
		}
	}

	/**
	 * Notes a fault for each id that is not of one of the known signatories.
	 */
	public static void unknownSignatories(List<SignatoryDraft> drafts, List<Signatory> known, Faults faults) {
		Set<UUID> ids = known.stream().map((signatory) -> signatory.id().value()).collect(Collectors.toSet());
		for (int i = 0; i < drafts.size(); i++) {
			UUID id = drafts.get(i).id();
			if (id != null && !ids.contains(id)) {
				faults.add("/signatories/" + i + "/id", "unknown-part");
			}
		}
	}

	public static List<Signatory> signatories(List<SignatoryDraft> drafts, TimeOrderedIds ids) {
		return drafts.stream().map((draft) -> signatory(draft, ids)).toList();
	}

	private static Signatory signatory(SignatoryDraft draft, TimeOrderedIds ids) {
		UUID id = (draft.id() != null) ? draft.id() : ids.next();
		Signatory.Authority authority = (draft.authority() != null) ? draft.authority()
				: Signatory.Authority.OFFICE_HELD;
		return new Signatory(new SignatoryId(id), draft.name(), draft.position(), draft.capacity(), authority,
				draft.authorityPaper(), draft.onBehalfOf(), draft.party());
	}

}
