package org.ecotown.auth.signin.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.ecotown.platform.security.Caller;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/**
 * How sure tokens may be of a person: the values of {@code acr}, {@code amr} (RFC 8176)
 * and {@code auth_time}.
 */
public final class Assurance {

	/** One factor, or a second one some time ago. */
	public static final String ONE_FACTOR = "urn:ecotown:acr:1";

	/** A second factor within the last five minutes. */
	public static final String FRESH_SECOND_FACTOR = Caller.FRESH_SECOND_FACTOR;

	private static final Duration FRESH = Duration.ofMinutes(5);

	private Assurance() {
	}

	/**
	 * The {@code acr} at an instant: what was fresh is not for long.
	 */
	public static String of(Authentication person, Instant now) {
		return Factors.secondProvedAt(person).filter((at) -> at.isAfter(now.minus(FRESH))).isPresent()
				? FRESH_SECOND_FACTOR : ONE_FACTOR;
	}

	/**
	 * The methods that were used.
	 */
	public static List<String> methods(Authentication person) {
		TreeSet<String> methods = new TreeSet<>();
		Factors.of(person).map(FactorGrantedAuthority::getAuthority).forEach((factor) -> {
			switch (factor) {
				case FactorGrantedAuthority.PASSWORD_AUTHORITY -> methods.add("pwd");
				case FactorGrantedAuthority.OTT_AUTHORITY, Factors.TOTP, Factors.RECOVERY_CODE -> methods.add("otp");
				case FactorGrantedAuthority.WEBAUTHN_AUTHORITY -> methods.addAll(List.of("hwk", "user", "mfa"));
				default -> {
				}
			}
		});
		if (Factors.of(person).count() > 1) {
			methods.add("mfa");
		}
		return new ArrayList<>(methods);
	}

	/**
	 * When something was proved last.
	 */
	public static Optional<Instant> time(Authentication person) {
		return Factors.of(person).map(FactorGrantedAuthority::getIssuedAt).max(Instant::compareTo);
	}

}
