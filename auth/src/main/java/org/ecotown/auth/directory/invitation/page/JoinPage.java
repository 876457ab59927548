package org.ecotown.auth.directory.invitation.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.auth.directory.invitation.Invitation;
import org.ecotown.auth.directory.organisation.OrganisationDirectory;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.signin.factor.FreshProof;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What people see of an invitation who have an account already: they sign in and say yes.
 * Nobody else may.
 */
@Component
class JoinPage {

	private final OrganisationDirectory organisations;

	private final FreshProof proof;

	private final RequestCache requests;

	private final Clock clock;

	JoinPage(OrganisationDirectory organisations, FreshProof proof, RequestCache requests, Clock clock) {
		this.organisations = organisations;
		this.proof = proof;
		this.requests = requests;
		this.clock = clock;
	}

	/**
	 * The view.
	 * @param invited who may accept
	 */
	String show(Invitation invitation, PersonId invited, String secret, HttpServletRequest request,
			HttpServletResponse response, Locale locale, Model model) {
		model.addAttribute("action", "/sign-in/invitation/" + secret);
		model.addAttribute("inviter", invitation.invitedByName());
		model.addAttribute("organisation",
				this.organisations.find(invitation.organisation(), LocalDate.now(this.clock))
					.map((view) -> view.name().in(locale))
					.orElse(""));
		boolean signedIn = isSignedIn(invited);
		model.addAttribute("mine", signedIn);
		Optional<String> first = firstToProve(invited);
		model.addAttribute("next", first.orElse("/sign-in"));
		model.addAttribute("ready", signedIn && first.isEmpty());
		if (!signedIn || first.isPresent()) {
			// sign-in leads back here
			this.requests.saveRequest(request, response);
		}
		return "join";
	}

	/**
	 * Whether the person is here and has just proved to be.
	 */
	boolean mayAccept(PersonId invited) {
		return isSignedIn(invited) && firstToProve(invited).isEmpty();
	}

	private Optional<String> firstToProve(PersonId invited) {
		Authentication current = current();
		return (current != null && isSignedIn(invited)) ? this.proof.pageFor(current) : Optional.empty();
	}

	private static boolean isSignedIn(PersonId invited) {
		Authentication current = current();
		return current != null && current.isAuthenticated() && invited.toString().equals(current.getName());
	}

	private static @Nullable Authentication current() {
		return SecurityContextHolder.getContext().getAuthentication();
	}

}
