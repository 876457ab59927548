package org.ecotown.platform.security;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who sends a request, as the access token says. Controllers take it as a parameter and
 * hand it on. Its roles are those that permit the operation under way, so that a sight
 * computed from them is never that of a role which may not do this.
 *
 * @param subject id of the person, or of the client where no person is involved
 * @param name what to show people
 * @param organisation the organisation the caller acts for; none for the platform's own
 * services
 * @param roles what the caller is to that organisation, as far as it permits the
 * operation: what its {@link Allow} names, everything where it names nothing
 * @param scopes what the client was granted
 * @param assurance how sure the token is of the person ({@code acr}); null for a client
 * that acts for itself
 * @param held everything the caller is to that organisation
 * @param through the client that acts in the caller's name with an exchanged token (RFC
 * 8693, {@code act}); null where the caller acts directly
 */
public record Caller(String subject, String name, @Nullable UUID organisation, Set<Role> roles, Set<String> scopes,
		@Nullable String assurance, Set<Role> held, @Nullable String through) {

	/** The assurance of a second factor that was proved when the token was asked for. */
	public static final String FRESH_SECOND_FACTOR = "urn:ecotown:acr:2";

	public Caller {
		roles = Set.copyOf(roles);
		scopes = Set.copyOf(scopes);
		held = Set.copyOf(held);
	}

	/**
	 * A caller all of whose roles count.
	 */
	public Caller(String subject, String name, @Nullable UUID organisation, Set<Role> roles, Set<String> scopes,
			@Nullable String assurance) {
		this(subject, name, organisation, roles, scopes, assurance, roles, null);
	}

	/**
	 * A caller without assurance.
	 */
	public Caller(String subject, String name, @Nullable UUID organisation, Set<Role> roles, Set<String> scopes) {
		this(subject, name, organisation, roles, scopes, null);
	}

	/**
	 * Whether a person calls, be it through a client, and not a client for itself.
	 */
	public boolean isPerson() {
		return Subjects.isPerson(this.subject);
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
	 * The same caller as none but these of its roles: what only they permit is not done
	 * through the sight of another.
	 */
	public Caller as(Role... permitting) {
		Set<Role> left = new HashSet<>(this.roles);
		left.retainAll(Set.of(permitting));
		return new Caller(this.subject, this.name, this.organisation, left, this.scopes, this.assurance, this.held,
				this.through);
	}

	/**
	 * The same caller with every role it has. It tells what the caller may read, and so
	 * what is not permitted from what is not to be known of; nothing is changed with it.
	 */
	public Caller reading() {
		return new Caller(this.subject, this.name, this.organisation, this.held, this.scopes, this.assurance, this.held,
				this.through);
	}

	/**
	 * Whether the caller acts for this organisation.
	 */
	public boolean actsFor(@Nullable UUID organisation) {
		return organisation != null && organisation.equals(this.organisation);
	}

}
