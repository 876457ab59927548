package org.ecotown.auth.partner.federation;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/**
 * Whether somebody has proved an account of this service by means of this service.
 */
public final class LocalProof {

	private LocalProof() {
	}

	/**
	 * Whether the person signed in with a password, passkey or one-time code. To come
	 * from a partner proves the partner's account only.
	 */
	public static boolean by(@Nullable Authentication person) {
		return person != null && person.isAuthenticated() && !(person instanceof AnonymousAuthenticationToken) && person
			.getAuthorities()
			.stream()
			.filter(FactorGrantedAuthority.class::isInstance)
			.anyMatch((factor) -> !FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY.equals(factor.getAuthority()));
	}

}
