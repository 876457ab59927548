package org.ecotown.auth.factor;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.ecotown.auth.person.PersonId;
import org.ecotown.auth.signin.Factors;
import org.ecotown.auth.signin.SignInStep;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Asks for a second factor after a password or a one-time code, of whoever has one or
 * must have one. People of a partner's identity provider prove it there.
 */
@Component
class SecondFactorStep implements SignInStep {

	static final String PAGE = "/sign-in/second-factor";

	private final SecondFactors factors;

	SecondFactorStep(SecondFactors factors) {
		this.factors = factors;
	}

	@Override
	public Optional<String> pageFor(HttpServletRequest authorizationRequest, Authentication person) {
		boolean here = Factors.hasAny(person, FactorGrantedAuthority.PASSWORD_AUTHORITY,
				FactorGrantedAuthority.OTT_AUTHORITY);
		if (!here || Factors.secondProvedAt(person).isPresent()) {
			return Optional.empty();
		}
		PersonId id = PersonId.of(person);
		if (this.factors.enrolled(id)) {
			return Optional.of(PAGE);
		}
		return this.factors.required(id) ? Optional.of(PAGE + "/setup") : Optional.empty();
	}

	@Override
	public boolean guardsAccount() {
		return true;
	}

	@Override
	public int getOrder() {
		return 200;
	}

}
