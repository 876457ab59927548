package org.ecotown.auth.signin.acting;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.signin.step.SignInStep;
import org.ecotown.auth.signin.step.Step;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Asks a person with several memberships whom they act for, once a session.
 */
@Component
class ChooseOrganisation implements SignInStep {

	static final String PAGE = "/sign-in/organisation";

	private final ActingChoice choice;

	ChooseOrganisation(ActingChoice choice) {
		this.choice = choice;
	}

	@Override
	public Step step() {
		return Step.ORGANISATION;
	}

	@Override
	public Optional<String> pageFor(HttpServletRequest authorizationRequest, Authentication person) {
		List<OrganisationId> possible = this.choice.possible(person);
		Optional<OrganisationId> chosen = ActingFor.chosen(person);
		boolean settled = chosen.map(possible::contains).orElse(possible.size() < 2);
		return (settled || possible.isEmpty()) ? Optional.empty() : Optional.of(PAGE);
	}

}
