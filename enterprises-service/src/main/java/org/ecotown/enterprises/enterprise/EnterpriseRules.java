package org.ecotown.enterprises.enterprise;

import java.util.Optional;

import org.ecotown.platform.client.PeerUnavailable;
import org.ecotown.platform.problem.Faults;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What an enterprise must be like that it cannot say itself: its agreement exists, and
 * one with projects stays with theirs.
 */
@Component
class EnterpriseRules {

	private final AgreementDirectory agreements;

	private final EnterpriseProjects projects;

	EnterpriseRules(AgreementDirectory agreements, EnterpriseProjects projects) {
		this.agreements = agreements;
		this.projects = projects;
	}

	/**
	 * The programme of the enterprise.
	 * @throws org.ecotown.platform.problem.InvalidInput if the caller sees no such
	 * agreement
	 */
	Programme check(EnterpriseDetails details) {
		Optional<Programme> programme = this.agreements.find(details.agreement());
		Faults faults = new Faults();
		faults.addIf(programme.isEmpty(), "/agreement", "unknown-agreement");
		faults.throwIfAny();
		return programme.orElseThrow();
	}

	/**
	 * The programme of the enterprise. Where the agreement stays it was checked before:
	 * an outage of the peer does not stop the change, and leaves it null.
	 * @throws org.ecotown.platform.problem.InvalidInput if the caller sees no such
	 * agreement
	 */
	@Nullable Programme check(EnterpriseDetails details, EnterpriseDetails before) {
		try {
			return check(details);
		}
		catch (PeerUnavailable ex) {
			if (before.agreement().equals(details.agreement())) {
				return null;
			}
			throw ex;
		}
	}

	/**
	 * Goes on only if the enterprise stays with the agreement of its projects.
	 * @throws EnterpriseHasProjects if it does not
	 */
	void requireItsAgreement(Enterprise before, EnterpriseDetails details) {
		if (!before.details().agreement().equals(details.agreement()) && this.projects.exist(before.id())) {
			throw new EnterpriseHasProjects();
		}
	}

}
