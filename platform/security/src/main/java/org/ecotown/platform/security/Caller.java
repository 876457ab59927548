package org.ecotown.platform.security;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who sends a request, as the access token says. Controllers take it as a parameter and
 * hand it on.
 *
 * @param subject id of the person, or of the client where no person is involved
 * @param name what to show people
 * @param organisation the organisation the caller acts for; none for the platform's own
 * services
 * @param roles what the caller is to that organisation
 * @param scopes what the client was granted
 * @param provedAfresh whether the person proved a second factor a moment ago, or no
 * person stands behind the call: a client that acts for itself
 */
public record Caller(String subject, String name, @Nullable UUID organisation, Set<Role> roles, Set<String> scopes,
		boolean provedAfresh) {

	public Caller {
		roles = Set.copyOf(roles);
		scopes = Set.copyOf(scopes);
	}

	/**
	 * Somebody of whom it is not known what they proved.
	 */
	public Caller(String subject, String name, @Nullable UUID organisation, Set<Role> roles, Set<String> scopes) {
		this(subject, name, organisation, roles, scopes, false);
	}

	/**
	 * Whether the caller has at least one of the roles.
	 */
	public boolean is(Role... anyOf) {
		for (Role role : anyOf) {
			if (this.roles.contains(role)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether the caller acts for this organisation.
	 */
	public boolean actsFor(@Nullable UUID organisation) {
		return organisation != null && organisation.equals(this.organisation);
	}

}
