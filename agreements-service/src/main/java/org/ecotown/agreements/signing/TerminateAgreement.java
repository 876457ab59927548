package org.ecotown.agreements.signing;

import java.time.Clock;
import java.time.LocalDate;

import org.ecotown.agreements.AgreementId;
import org.ecotown.agreements.agreement.Agreement;
import org.ecotown.agreements.agreement.Agreements;
import org.ecotown.agreements.agreement.SigningProperties;
import org.ecotown.agreements.agreement.StoreAgreement;
import org.ecotown.agreements.agreement.WrongState;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;
import org.ecotown.platform.security.Caller;

import org.springframework.stereotype.Service;

/**
 * Ends an agreement before its time.
 */
@Service
class TerminateAgreement {

	private final Agreements agreements;

	private final StoreAgreement store;

	private final SigningProperties properties;

	private final Clock clock;

	TerminateAgreement(Agreements agreements, StoreAgreement store, SigningProperties properties, Clock clock) {
		this.agreements = agreements;
		this.store = store;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Ends it on one of the days it is in force: what is called off before it begins ends
	 * on its first day.
	 * @throws WrongState if it is not in force, nor will be
	 */
	Agreement terminate(AgreementId id, TerminationDraft draft, IfMatch ifMatch, Caller caller) {
		Agreement current = this.agreements.getKept(id, caller.organisation());
		ifMatch.require(current.version());
		LocalDate today = LocalDate.now(this.clock);
		if (!current.canBeTerminated(today)) {
			throw new WrongState(current.state(today));
		}
		LocalDate first = earliest(current);
		if (draft.lastDay().isBefore(first) || draft.lastDay().isAfter(current.term().to())) {
			throw new InvalidInput(
					new InputFault("/lastDay", "outside-term", first.toString(), current.term().to().toString()));
		}
		this.properties.requireStepUp(caller);
		Agreement wanted = current.terminated(new Agreement.Termination(draft.lastDay(), draft.reason()));
		this.store.store(current, wanted, "terminated", caller);
		return wanted;
	}

	/** Signed late, it cannot have ended before that. */
	private static LocalDate earliest(Agreement agreement) {
		LocalDate begins = agreement.term().from();
		LocalDate signedOn = agreement.signedOn();
		return (signedOn != null && signedOn.isAfter(begins)) ? signedOn : begins;
	}

}
