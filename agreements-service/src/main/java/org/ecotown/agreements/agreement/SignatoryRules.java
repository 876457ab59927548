package org.ecotown.agreements.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.ecotown.platform.problem.InputFault;

/**
 * What the signatories of a signed agreement must have. A draft may lack it.
 */
public final class SignatoryRules {

	private SignatoryRules() {
	}

	/**
	 * What is missing before it can be signed.
	 */
	public static List<InputFault> missing(List<Signatory> signatories) {
		List<InputFault> faults = new ArrayList<>();
		if (signatories.stream().noneMatch((signatory) -> signatory.capacity() == Signatory.Capacity.SIGNER)) {
			faults.add(new InputFault("/signatories", "missing-signer"));
		}
		for (int i = 0; i < signatories.size(); i++) {
			Signatory signatory = signatories.get(i);
			if (signatory.authority() == Signatory.Authority.DELEGATED_POWER && signatory.authorityPaper() == null) {
				faults.add(new InputFault("/signatories/" + i + "/authorityPaper", "missing-paper"));
			}
		}
		return faults;
	}

	/**
	 * A fault for each signatory of an organisation that is no party, and for each id
	 * that occurs twice.
	 */
	public static List<InputFault> check(List<SignatoryDraft> signatories, Set<UUID> parties) {
		List<InputFault> faults = new ArrayList<>();
		Set<UUID> seen = new HashSet<>();
		for (int i = 0; i < signatories.size(); i++) {
			SignatoryDraft signatory = signatories.get(i);
			if (signatory == null) {
				continue;
			}
			if (signatory.party() != null && !parties.contains(signatory.party())) {
				faults.add(new InputFault("/signatories/" + i + "/party", "unknown-party"));
			}
			if (signatory.id() != null && !seen.add(signatory.id())) {
				faults.add(new InputFault("/signatories/" + i + "/id", "duplicate-id"));
			}
		}
		return faults;
	}

}
