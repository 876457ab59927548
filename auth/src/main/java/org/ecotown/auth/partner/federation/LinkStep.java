package org.ecotown.auth.partner.federation;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.ecotown.auth.signin.step.SignInStep;
import org.ecotown.auth.signin.step.Step;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Asks somebody who came from a partner first and has then proved an account of this
 * service whether both belong together; after the second factor.
 */
@Component
class LinkStep implements SignInStep {

	@Override
	public Optional<String> pageFor(HttpServletRequest authorizationRequest, Authentication person) {
		return PendingLink.of(authorizationRequest)
			.filter((pending) -> LocalProof.by(person))
			.map((p) -> "/sign-in/link");
	}

	@Override
	public Step step() {
		return Step.LINK;
	}

}
