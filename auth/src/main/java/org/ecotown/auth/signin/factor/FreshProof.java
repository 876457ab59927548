package org.ecotown.auth.signin.factor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.signin.proof.Assurance;
import org.ecotown.auth.signin.proof.Factors;
import org.ecotown.auth.signin.step.SignInStep;
import org.ecotown.auth.signin.step.Step;
import org.ecotown.platform.problem.RequestPath;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Asks once more who it is before the ways to sign in are changed, so that nobody gets
 * into an account for good through a browser that was left open: for the second factor of
 * whoever has one, else for what the sign-in began with.
 */
@Component
public class FreshProof implements SignInStep {

	private static final List<String> GUARDED = List.of("/account/authenticator", "/account/passkeys",
			"/account/recovery-codes", "/account/links", "/account/email");

	/** Long enough to install an app and to set it up. */
	private static final Duration FRESH = Duration.ofMinutes(15);

	private final SecondFactors factors;

	private final Clock clock;

	FreshProof(SecondFactors factors, Clock clock) {
		this.factors = factors;
		this.clock = clock;
	}

	/**
	 * The path of the page on which the person proves it, empty when that was just now.
	 */
	public Optional<String> pageFor(Authentication person) {
		Instant now = this.clock.instant();
		if (this.factors.enrolled(PersonId.of(person))) {
			return Assurance.FRESH_SECOND_FACTOR.equals(Assurance.of(person, now)) ? Optional.empty()
					: Optional.of(SecondFactorStep.PAGE);
		}
		return Factors.firstProvedAt(person).filter((at) -> at.isAfter(now.minus(FRESH))).isPresent() ? Optional.empty()
				: Optional.of("/sign-in?again");
	}

	@Override
	public Optional<String> pageFor(HttpServletRequest request, Authentication person) {
		return GUARDED.stream().anyMatch((guarded) -> RequestPath.isWithin(request, guarded)) ? pageFor(person)
				: Optional.empty();
	}

	@Override
	public boolean guardsAccount() {
		return true;
	}

	@Override
	public Step step() {
		return Step.FRESH_PROOF;
	}

}
