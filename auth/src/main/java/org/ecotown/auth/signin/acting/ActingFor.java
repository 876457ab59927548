package org.ecotown.auth.signin.acting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.directory.person.Membership;
import org.ecotown.auth.directory.person.Person;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * The organisation a person chose to act for, as an authority of the signed-in person.
 * The authorization keeps the person with these authorities, so a refresh knows the
 * choice as well.
 */
public final class ActingFor {

	private static final String PREFIX = "ACTING_FOR_";

	private ActingFor() {
	}

	/**
	 * The membership a person's token stands for on a day: the chosen one while it lasts,
	 * nothing after; without a choice the oldest that lasts.
	 */
	public static Optional<Membership> membership(Authentication signedIn, Person person, LocalDate day) {
		Optional<OrganisationId> chosen = chosen(signedIn);
		return person.memberships()
			.stream()
			.filter((membership) -> membership.holdsOn(day))
			.filter((membership) -> chosen.isEmpty() || membership.organisation().equals(chosen.get()))
			.findFirst();
	}

	static Optional<OrganisationId> chosen(Authentication signedIn) {
		return signedIn.getAuthorities()
			.stream()
			.map(GrantedAuthority::getAuthority)
			.filter((authority) -> authority != null && authority.startsWith(PREFIX))
			.map((authority) -> new OrganisationId(UUID.fromString(authority.substring(PREFIX.length()))))
			.findFirst();
	}

	static Authentication choose(Authentication signedIn, OrganisationId organisation) {
		return signedIn.toBuilder().authorities((authorities) -> {
			authorities.removeIf((authority) -> String.valueOf(authority.getAuthority()).startsWith(PREFIX));
			authorities.add(new SimpleGrantedAuthority(PREFIX + organisation));
		}).build();
	}

}
