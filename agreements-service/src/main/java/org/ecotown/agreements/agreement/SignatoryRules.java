package org.ecotown.agreements.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.ecotown.platform.problem.Faults;

/**
 * What the signatories of a signed agreement must have. A draft may lack it.
 */
public final class SignatoryRules {

	private SignatoryRules() {
	}

	/**
	 * Notes what is missing before it can be signed.
	 */
	public static void missing(List<Signatory> signatories, Faults faults) {
		if (signatories.stream().noneMatch((signatory) -> signatory.capacity() == Signatory.Capacity.SIGNER)) {
			faults.add("/signatories", "missing-signer");
		}
		for (int i = 0; i < signatories.size(); i++) {
			Signatory signatory = signatories.get(i);
			if (signatory.authority() == Signatory.Authority.DELEGATED_POWER && signatory.authorityPaper() == null) {
				faults.add("/signatories/" + i + "/authorityPaper", "missing-paper");
			}
		}
	}

	/**
	 * Notes a fault for each signatory of an organisation that is no party, and for each
	 * id that occurs twice.
	 */
	public static void check(List<SignatoryDraft> signatories, Set<UUID> parties, Faults faults) {
		Set<UUID> seen = new HashSet<>();
		for (int i = 0; i < signatories.size(); i++) {
			SignatoryDraft signatory = signatories.get(i);
			if (signatory == null) {
				continue;
			}
			if (signatory.party() != null && !parties.contains(signatory.party())) {
				faults.add("/signatories/" + i + "/party", "unknown-party");
			}
			if (signatory.id() != null && !seen.add(signatory.id())) {
				faults.add("/signatories/" + i + "/id", "duplicate-id");
			}
		}
	}

}
