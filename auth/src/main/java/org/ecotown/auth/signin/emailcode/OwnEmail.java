package org.ecotown.auth.signin.emailcode;

import java.util.Optional;
import java.util.UUID;

import org.ecotown.auth.directory.person.People;
import org.ecotown.auth.directory.person.Person;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.directory.person.account.OwnAccount;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a person show that they read the mail sent to their address, which somebody else
 * may have typed. From then on news about the account go there, and a code sent there
 * signs in.
 */
@Service
public class OwnEmail {

	private final People people;

	private final EmailCodes codes;

	private final OwnAccount account;

	OwnEmail(People people, EmailCodes codes, OwnAccount account) {
		this.people = people;
		this.codes = codes;
		this.account = account;
	}

	/**
	 * The address that is yet to be verified; null when there is none.
	 */
	public @Nullable String unverified(PersonId id) {
		return this.people.findById(id).map(OwnEmail::unverified).orElse(null);
	}

	private static @Nullable String unverified(Person person) {
		return person.contact().emailVerified() ? null : person.contact().email();
	}

	/**
	 * Sends a code to the address.
	 * @return what the browser session keeps; empty when there is nothing to verify, or
	 * there were too many
	 */
	@Transactional
	public Optional<UUID> send(PersonId id) {
		return this.people.findById(id).flatMap((person) -> {
			String address = unverified(person);
			return (address != null) ? this.codes.sendToVerify(person, address) : Optional.empty();
		});
	}

	/**
	 * Verifies the address if the code is right.
	 * @return why it was not: {@code code}, {@code email-changed} or {@code taken-email}
	 */
	@Transactional
	public Optional<String> verify(PersonId id, UUID sent, String typed) {
		return this.codes.checkToVerify(sent, id, typed)
			.map((address) -> this.account.verifyEmail(id, address))
			.orElse(Optional.of("code"));
	}

}
