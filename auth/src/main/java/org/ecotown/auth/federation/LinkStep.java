package org.ecotown.auth.federation;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.ecotown.auth.signin.SignInStep;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Asks somebody who came from a partner first and has then proved an account of this
 * service whether both belong together; after the second factor.
 */
@Component
class LinkStep implements SignInStep {

	private static final int AFTER_THE_SECOND_FACTOR = 250;

	@Override
	public Optional<String> pageFor(HttpServletRequest authorizationRequest, Authentication person) {
		return PendingLink.of(authorizationRequest)
			.filter((pending) -> LocalProof.by(person))
			.map((p) -> "/sign-in/link");
	}

	@Override
	public int getOrder() {
		return AFTER_THE_SECOND_FACTOR;
	}

}
