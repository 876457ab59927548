package org.ecotown.auth.signin.proof;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/**
 * What a signed-in person has proved, and when.
 */
public final class Factors {

	/** A code of an authenticator app. */
	public static final String TOTP = "FACTOR_TOTP";

	/** A recovery code. */
	public static final String RECOVERY_CODE = "FACTOR_RECOVERY_CODE";

	private Factors() {
	}

	/**
	 * Everything that was proved.
	 */
	public static Stream<FactorGrantedAuthority> of(Authentication person) {
		return person.getAuthorities()
			.stream()
			.filter(FactorGrantedAuthority.class::isInstance)
			.map(FactorGrantedAuthority.class::cast);
	}

	/**
	 * Whether at least one of the factors was proved.
	 */
	public static boolean hasAny(Authentication person, String... factors) {
		return of(person).anyMatch((factor) -> Arrays.asList(factors).contains(factor.getAuthority()));
	}

	/**
	 * When more than knowledge of a password was proved. A passkey asks for a finger, a
	 * face or a PIN on top of the device, so it is two factors by itself.
	 */
	public static Optional<Instant> secondProvedAt(Authentication person) {
		return of(person)
			.filter((factor) -> Stream.of(TOTP, RECOVERY_CODE, FactorGrantedAuthority.WEBAUTHN_AUTHORITY)
				.anyMatch((second) -> second.equals(factor.getAuthority())))
			.map(FactorGrantedAuthority::getIssuedAt)
			.max(Instant::compareTo);
	}

	/**
	 * When the person proved something last that a sign-in begins with.
	 */
	public static Optional<Instant> firstProvedAt(Authentication person) {
		return of(person)
			.filter((factor) -> !TOTP.equals(factor.getAuthority()) && !RECOVERY_CODE.equals(factor.getAuthority()))
			.map(FactorGrantedAuthority::getIssuedAt)
			.max(Instant::compareTo);
	}

	/**
	 * The same person with one more proof, in the place of an earlier one of its kind.
	 */
	public static Authentication with(Authentication person, String factor, Instant at) {
		return person.toBuilder().authorities((authorities) -> {
			authorities.removeIf((authority) -> factor.equals(authority.getAuthority()));
			authorities.add(FactorGrantedAuthority.withAuthority(factor).issuedAt(at).build());
		}).build();
	}

}
