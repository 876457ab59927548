package org.ecotown.auth.signin.factor;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.signin.proof.Assurance;
import org.ecotown.auth.signin.step.SignInStep;
import org.ecotown.auth.signin.step.Step;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Asks for a fresh second factor where the client wants one ({@code acr_values}), for
 * example before an agreement is signed (RFC 9470).
 */
@Component
class StepUp implements SignInStep {

	private final SecondFactors factors;

	private final Clock clock;

	StepUp(SecondFactors factors, Clock clock) {
		this.factors = factors;
		this.clock = clock;
	}

	@Override
	public Optional<String> pageFor(HttpServletRequest authorizationRequest, Authentication person) {
		String values = authorizationRequest.getParameter("acr_values");
		boolean asked = values != null && Arrays.asList(values.split(" ")).contains(Assurance.FRESH_SECOND_FACTOR);
		if (!asked || Assurance.FRESH_SECOND_FACTOR.equals(Assurance.of(person, this.clock.instant()))) {
			return Optional.empty();
		}
		boolean enrolled = this.factors.enrolled(PersonId.of(person));
		return Optional.of(SecondFactorStep.PAGE + (enrolled ? "" : "/setup"));
	}

	@Override
	public Step step() {
		return Step.STEP_UP;
	}

}
