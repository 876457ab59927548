package org.ecotown.platform.security.support;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;

/**
 * Reads the caller from the claims of an access token.
 */
public final class CallerClaims {

	private CallerClaims() {
	}

	public static Caller caller(Jwt token) {
		Set<Role> roles = strings(token.getClaims().get("roles")).stream()
			.map(Role::find)
			.flatMap(Optional::stream)
			.collect(Collectors.toUnmodifiableSet());
		String name = token.getClaimAsString("name");
		return new Caller(token.getSubject(), (name != null) ? name : token.getSubject(),
				organisation(token.getClaimAsString("organisation")), roles,
				Set.copyOf(strings(token.getClaims().get("scope"))), token.getClaimAsString("acr"), roles,
				actor(token.getClaims().get("act")));
	}

	/**
	 * The client that acts for the subject (RFC 8693, section 4.1); null for none.
	 */
	static @Nullable String actor(@Nullable Object act) {
		return (act instanceof Map<?, ?> claims && claims.get(JwtClaimNames.SUB) instanceof String client) ? client
				: null;
	}

	private static @Nullable UUID organisation(@Nullable String claim) {
		try {
			return (claim != null) ? UUID.fromString(claim) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	/** RFC 8693 writes scopes as one string, some clients as a list. */
	private static Collection<String> strings(@Nullable Object claim) {
		if (claim instanceof Collection<?> values) {
			return new HashSet<>(values.stream().map(Objects::toString).toList());
		}
		return (claim != null) ? new HashSet<>(Arrays.asList(claim.toString().split(" "))) : List.of();
	}

}
