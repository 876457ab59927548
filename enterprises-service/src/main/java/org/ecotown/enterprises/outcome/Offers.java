package org.ecotown.enterprises.outcome;

import org.ecotown.enterprises.enterprise.EnterpriseRoles;
import org.ecotown.enterprises.enterprise.Sight;
import org.ecotown.enterprises.enterprise.Standing;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.FourEyes;

/**
 * What a caller may do with an outcome as it stands, by the rules that decide.
 *
 * @param mayVerify let it count
 * @param mayReturn send it back to be corrected
 * @param mayCorrect report it anew in its place, and add files to it
 * @param mayWithdraw take it out for good
 */
public record Offers(boolean mayVerify, boolean mayReturn, boolean mayCorrect, boolean mayWithdraw) {

	/**
	 * What the caller may do.
	 * @param standing of the caller's organisation to the enterprise
	 */
	public static Offers of(Outcome outcome, Caller caller, Standing standing) {
		boolean settles = settles(caller, standing);
		boolean reports = Sight.of(caller, EnterpriseRoles.REPORTERS).sees(standing);
		boolean mayReturn = settles && outcome.isReported();
		return new Offers(mayReturn && FourEyes.allow(outcome.reporters(), caller.subject()), mayReturn,
				reports && outcome.isOpen(),
				(outcome.state() == OutcomeState.VERIFIED) ? settles : reports && outcome.isOpen());
	}

	/**
	 * Whether the caller decides about what others report: as staff of the programme.
	 */
	static boolean settles(Caller caller, Standing standing) {
		return Sight.of(caller, OutcomeRoles.VERIFIERS).runs(standing);
	}

}
