package org.ecotown.auth.partner.federation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.event.NewSecurityEvent;
import org.ecotown.auth.event.SecurityEventType;
import org.ecotown.auth.event.SecurityEvents;
import org.ecotown.auth.signin.proof.WaysToSignIn;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows people the partners' accounts that are theirs, and lets them part with one. What
 * they may do for the partner is the partner's business and stays.
 */
@Service
@Transactional
public class UnlinkAccount {

	private final LinkedAccounts links;

	private final WaysToSignIn ways;

	private final SecurityEvents events;

	UnlinkAccount(LinkedAccounts links, WaysToSignIn ways, SecurityEvents events) {
		this.links = links;
		this.ways = ways;
		this.events = events;
	}

	/**
	 * The accounts of a person, the oldest link first.
	 */
	@Transactional(readOnly = true)
	public List<LinkedAccount> of(PersonId person) {
		return this.links.of(person);
	}

	/**
	 * One of them.
	 */
	@Transactional(readOnly = true)
	public Optional<LinkedAccount> find(PersonId person, String handle) {
		return of(person).stream().filter((account) -> account.handle().equals(handle)).findFirst();
	}

	/**
	 * Unlinks one of them; does nothing when it is not the person's.
	 * @return whether it is gone, which the last way to sign in never is
	 */
	public boolean unlink(PersonId person, String handle) {
		// of two that take away the last two ways at the same moment one comes too late
		this.links.lock(person);
		LinkedAccount account = find(person, handle).orElse(null);
		if (account == null) {
			return true;
		}
		if (account.usable() && !this.ways.mayLoseOne(person)) {
			return false;
		}
		String issuer = this.links.remove(person, handle);
		this.events.record(NewSecurityEvent.of(SecurityEventType.ACCOUNT_UNLINKED)
			.person(person.value())
			.details(Map.of("issuer", issuer, "account", account.label())));
		return true;
	}

}
