package org.ecotown.auth.signin.acting;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.directory.person.Membership;
import org.ecotown.auth.directory.person.People;
import org.ecotown.auth.directory.person.PersonId;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Remembers in the session which organisation the person acts for.
 */
@Component
class ActingChoice {

	private static final String ATTRIBUTE = "ecotown.acting-for";

	private final People people;

	private final Clock clock;

	ActingChoice(People people, Clock clock) {
		this.people = people;
		this.clock = clock;
	}

	/**
	 * The organisations the person may act for today.
	 */
	List<OrganisationId> possible(Authentication signedIn) {
		LocalDate today = LocalDate.now(this.clock);
		return this.people.findById(PersonId.of(signedIn.getName()))
			.stream()
			.flatMap((person) -> person.memberships().stream())
			.filter((membership) -> membership.holdsOn(today))
			.map(Membership::organisation)
			.distinct()
			.toList();
	}

	/**
	 * What needs no asking: the only organisation there is, or what was chosen in this
	 * session before the person proved once more who they are.
	 */
	Optional<OrganisationId> settled(HttpServletRequest request, Authentication signedIn) {
		List<OrganisationId> possible = possible(signedIn);
		return (possible.size() == 1) ? Optional.of(possible.getFirst())
				: remembered(request, signedIn).filter(possible::contains);
	}

	Optional<OrganisationId> remembered(HttpServletRequest request, Authentication signedIn) {
		HttpSession session = request.getSession(false);
		return ActingFor.chosen(signedIn)
			.or(() -> Optional.ofNullable((session != null) ? session.getAttribute(ATTRIBUTE) : null)
				.filter(Choice.class::isInstance)
				.map(Choice.class::cast)
				.filter((choice) -> choice.person().equals(signedIn.getName()))
				.map((choice) -> new OrganisationId(choice.organisation())));
	}

	void remember(HttpServletRequest request, Authentication signedIn, OrganisationId organisation) {
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(ActingFor.choose(signedIn, organisation));
		SecurityContextHolder.setContext(context);
		HttpSession session = request.getSession();
		session.setAttribute(ATTRIBUTE, new Choice(signedIn.getName(), organisation.value()));
		session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
	}

	/** A session may go on as somebody else. */
	private record Choice(String person, UUID organisation) implements Serializable {
	}

}
