package org.ecotown.agreements.signing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.ecotown.agreements.AgreementId;
import org.ecotown.agreements.agreement.Agreement;
import org.ecotown.agreements.agreement.Agreement.Party;
import org.ecotown.agreements.agreement.Agreements;
import org.ecotown.agreements.agreement.DraftedPeople;
import org.ecotown.agreements.agreement.OrganisationDirectory;
import org.ecotown.agreements.agreement.Signatory;
import org.ecotown.agreements.agreement.SignatoryDraft;
import org.ecotown.agreements.agreement.SignatoryRules;
import org.ecotown.agreements.agreement.SigningProperties;
import org.ecotown.agreements.agreement.StoreAgreement;
import org.ecotown.agreements.agreement.WrongState;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.problem.Faults;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.time.TimeOrderedIds;

import org.springframework.stereotype.Service;

/**
 * Puts down that an agreement was signed, which brings it into force on its first day; or
 * mends what was put down.
 */
@Service
class SignAgreement {

	private final Agreements agreements;

	private final OrganisationDirectory organisations;

	private final StoreAgreement store;

	private final SigningProperties properties;

	private final TimeOrderedIds ids;

	private final Clock clock;

	SignAgreement(Agreements agreements, OrganisationDirectory organisations, StoreAgreement store,
			SigningProperties properties, TimeOrderedIds ids, Clock clock) {
		this.agreements = agreements;
		this.organisations = organisations;
		this.store = store;
		this.properties = properties;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Puts it down, with the names the parties had on that day.
	 * @throws WrongState if it is past signing
	 */
	Agreement sign(AgreementId id, SigningDraft signing, IfMatch ifMatch, Caller caller) {
		Agreement current = this.agreements.getKept(id, caller.organisation());
		ifMatch.require(current.version());
		if (!current.canBeSigned()) {
			throw new WrongState(current.state(LocalDate.now(this.clock)));
		}
		List<Signatory> signatories = signatories(current, signing);
		this.properties.requireStepUp(caller);
		Agreement wanted = current.signed(signing.signedOn(), signing.signedAt(), named(current, signing.signedOn()),
				signatories);
		this.store.store(current, wanted, (current.signedOn() != null) ? "signing-corrected" : "signed", caller);
		return wanted;
	}

	private List<Signatory> signatories(Agreement current, SigningDraft signing) {
		Faults faults = new Faults();
		faults.addIf(signing.signedOn().isAfter(LocalDate.now(this.clock)), "/signedOn", "future-date");
		List<Signatory> signatories = current.signatories();
		List<SignatoryDraft> drafts = signing.signatories();
		if (drafts != null) {
			Set<UUID> parties = current.parties().stream().map(Party::organisation).collect(Collectors.toSet());
			SignatoryRules.check(drafts, parties, faults);
			DraftedPeople.unknownSignatories(drafts, current.signatories(), faults);
			signatories = DraftedPeople.signatories(drafts, this.ids);
		}
		SignatoryRules.missing(signatories, faults);
		faults.throwIfAny();
		return signatories;
	}

	private List<Party> named(Agreement current, LocalDate day) {
		if (day.equals(current.signedOn())) {
			return current.parties();
		}
		return current.parties()
			.stream()
			.map((party) -> new Party(party.id(), party.organisation(),
					this.organisations.nameOn(party.organisation(), day).orElse(party.name()), party.role()))
			.toList();
	}

}
