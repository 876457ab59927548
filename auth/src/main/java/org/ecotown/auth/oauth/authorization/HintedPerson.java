package org.ecotown.auth.oauth.authorization;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.ecotown.auth.signin.step.SignInStep;
import org.ecotown.auth.signin.step.Step;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/**
 * Gives a client that means one person ({@code id_token_hint}) no other (OpenID Connect
 * Core 1.0, section 3.1.2.1). A hint that is none of ours counts only where the client
 * wants no page.
 */
@Component
class HintedPerson implements SignInStep {

	private final IdTokenHints hints;

	HintedPerson(IdTokenHints hints) {
		this.hints = hints;
	}

	@Override
	public Optional<String> pageFor(HttpServletRequest authorizationRequest, Authentication person) {
		String hint = authorizationRequest.getParameter("id_token_hint");
		if (hint == null) {
			return Optional.empty();
		}
		boolean other = this.hints.read(hint)
			.map(Jwt::getSubject)
			.map((meant) -> !meant.equals(person.getName()))
			.orElseGet(() -> "none".equals(authorizationRequest.getParameter("prompt")));
		return other ? Optional.of("/sign-in?again") : Optional.empty();
	}

	@Override
	public String errorWithoutPage() {
		return "login_required";
	}

	@Override
	public Step step() {
		return Step.HINTED_PERSON;
	}

}
