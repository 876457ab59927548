package org.ecotown.auth.partner.federation;

import java.io.Serializable;
import java.text.BreakIterator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.ecotown.auth.partner.connection.Connection;
import org.ecotown.auth.partner.connection.ConnectionSettings;
import org.ecotown.auth.partner.connection.RoleMapping;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.text.PersonName;
import org.ecotown.platform.text.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Who somebody is at a partner's provider. Only issuer and subject identify: everything
 * else may change or be given to somebody else there.
 *
 * @param connection the connection it came through
 * @param issuer the provider
 * @param subject who it is there
 * @param email the e-mail address, if the provider has verified it
 * @param username the name the person uses there
 * @param given the given name, or the whole name
 * @param family the family name
 * @param locale {@code th} or {@code en}
 * @param roles wire names of what the connection makes of the person
 * @param authenticatedAt when the person signed in there, if the provider says so
 */
public record FederatedIdentity(String connection, String issuer, String subject, @Nullable String email,
		@Nullable String username, String given, @Nullable String family, String locale, List<String> roles,
		@Nullable Instant authenticatedAt) implements Serializable {

	private static final int LONGEST_NAME = 120;

	public FederatedIdentity {
		roles = List.copyOf(roles);
	}

	static FederatedIdentity of(Connection connection, OidcUser user) {
		Map<String, Object> claims = user.getClaims();
		String email = Boolean.TRUE.equals(user.getEmailVerified()) ? blankToNull(user.getEmail()) : null;
		String username = blankToNull(user.getPreferredUsername());
		String givenName = blankToNull(user.getGivenName());
		String family = (givenName != null) ? blankToNull(user.getFamilyName()) : null;
		String given = firstOf(givenName, user.getFullName(), username, email, user.getSubject());
		String locale = (user.getLocale() != null && user.getLocale().startsWith("en")) ? "en" : "th";
		return new FederatedIdentity(connection.id().toString(), connection.settings().issuer(), user.getSubject(),
				email, username, cut(given), (family != null) ? cut(family) : null, locale,
				roles(connection.settings(), claims), user.getAuthenticatedAt());
	}

	/**
	 * The name as documents write it; the Latin spelling is known only when the whole
	 * name is in Latin letters.
	 */
	PersonName name() {
		String whole = (this.family != null) ? this.given + " " + this.family : this.given;
		boolean latin = whole.chars().allMatch((c) -> c < 0x250);
		return new PersonName(null, this.given, this.family, latin ? whole : null);
	}

	/**
	 * What people call the account.
	 */
	public String label() {
		return firstOf(this.email, this.username, this.given);
	}

	static List<String> roles(ConnectionSettings settings, Map<String, Object> claims) {
		List<Role> roles = new ArrayList<>(settings.defaultRoles());
		for (RoleMapping mapping : settings.roleMappings()) {
			if (holds(claim(claims, mapping.claim()), mapping.value())) {
				roles.add(mapping.role());
			}
		}
		return roles.stream()
			.filter((role) -> role != Role.PLATFORM_ADMIN)
			.distinct()
			.map(Role::wireName)
			.sorted()
			.toList();
	}

	private static boolean holds(@Nullable Object claim, String value) {
		return switch (claim) {
			case null -> false;
			case Iterable<?> values -> {
				for (Object one : values) {
					if (value.equals(String.valueOf(one))) {
						yield true;
					}
				}
				yield false;
			}
			default -> value.equals(String.valueOf(claim));
		};
	}

	private static @Nullable Object claim(Map<?, ?> claims, String name) {
		if (claims.containsKey(name)) {
			return claims.get(name);
		}
		int dot = name.indexOf('.');
		return (dot > 0 && claims.get(name.substring(0, dot)) instanceof Map<?, ?> nested)
				? claim(nested, name.substring(dot + 1)) : null;
	}

	private static String firstOf(@Nullable String... values) {
		for (String value : values) {
			if (value != null && !Texts.isBlank(value)) {
				return value;
			}
		}
		throw new IllegalArgumentException("A subject is never blank");
	}

	private static @Nullable String blankToNull(@Nullable String value) {
		return Texts.lineOrNull(value);
	}

	private static String cut(String name) {
		String tidy = Objects.requireNonNull(Texts.line(name));
		if (tidy.length() <= LONGEST_NAME) {
			return tidy;
		}
		BreakIterator shown = BreakIterator.getCharacterInstance(Locale.ROOT);
		shown.setText(tidy);
		return tidy.substring(0, shown.preceding(LONGEST_NAME + 1));
	}

}
