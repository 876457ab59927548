package org.ecotown.auth.signin.factor;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.signin.proof.Factors;
import org.ecotown.auth.signin.step.SignInStep;
import org.ecotown.auth.signin.step.Step;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Asks for a second factor after a password or a one-time code, of whoever has one or
 * must have one. People of a partner's identity provider prove it there.
 */
@Component
public class SecondFactorStep implements SignInStep {

	public static final String PAGE = "/sign-in/second-factor";

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
	public Step step() {
		return Step.SECOND_FACTOR;
	}

}
