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
 * @param assurance how sure the token is of the person ({@code acr}); null for a client
 * that acts for itself
 */
public record Caller(String subject, String name, @Nullable UUID organisation, Set<Role> roles, Set<String> scopes,
		@Nullable String assurance) {

	/** The assurance of a second factor that was proved when the token was asked for. */
	public static final String FRESH_SECOND_FACTOR = "urn:ecotown:acr:2";

	public Caller {
		roles = Set.copyOf(roles);
		scopes = Set.copyOf(scopes);
	}

	/**
	 * A caller without assurance.
	 */
	public Caller(String subject, String name, @Nullable UUID organisation, Set<Role> roles, Set<String> scopes) {
		this(subject, name, organisation, roles, scopes, null);
	}

	/**
	 * Whether this is a person who has to prove a second factor before doing what takes
	 * one. A client that acts for itself has none to prove.
	 */
	public boolean mustStepUp() {
		return this.assurance != null && !FRESH_SECOND_FACTOR.equals(this.assurance);
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
