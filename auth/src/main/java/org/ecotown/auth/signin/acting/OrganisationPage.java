package org.ecotown.auth.signin.acting;

import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.auth.directory.organisation.OrganisationDirectory;
import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.signin.proof.SignedIn;
import org.ecotown.platform.security.AllowAnyone;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page on which a person chooses the organisation to act for. Open to every access
 * token holder, or none: only a signed-in session gets anything from it.
 */
@Controller
class OrganisationPage {

	/** Where the web app begins to sign in: it has to fetch tokens of the new choice. */
	private static final String WEB_APP_SIGN_IN = "/oauth2/authorization/ecotown?returnTo=/";

	private final ActingChoice choice;

	private final OrganisationDirectory organisations;

	private final SignedIn signedIn;

	private final Clock clock;

	OrganisationPage(ActingChoice choice, OrganisationDirectory organisations, SignedIn signedIn, Clock clock) {
		this.choice = choice;
		this.organisations = organisations;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	@GetMapping(ChooseOrganisation.PAGE)
	@AllowAnyone
	@Nullable String page(@RequestParam(required = false) @Nullable String change,
			@RequestParam(required = false) @Nullable String lang, @Nullable Principal principal,
			HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) throws IOException {
		if (!(principal instanceof Authentication person)) {
			return "redirect:/sign-in";
		}
		Optional<OrganisationId> settled = this.choice.settled(request, person);
		if (change == null && settled.isPresent()) {
			this.choice.remember(request, person, settled.get());
			this.signedIn.resume(person, request, response);
			return null;
		}
		model.addAttribute("change", change != null);
		model.addAttribute("organisations", choices(this.choice.possible(person), locale));
		model.addAttribute("present",
				this.choice.remembered(request, person).map(OrganisationId::toString).orElse(null));
		return "organisation";
	}

	@PostMapping(ChooseOrganisation.PAGE)
	@AllowAnyone
	void choose(@RequestParam UUID organisation, @RequestParam(defaultValue = "false") boolean change,
			@Nullable Principal principal, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		OrganisationId chosen = new OrganisationId(organisation);
		if (!(principal instanceof Authentication person)) {
			response.sendRedirect("/sign-in");
		}
		else if (!this.choice.possible(person).contains(chosen)) {
			response.sendRedirect(ChooseOrganisation.PAGE + (change ? "?change" : ""));
		}
		else {
			this.choice.remember(request, person, chosen);
			if (change) {
				response.sendRedirect(WEB_APP_SIGN_IN);
			}
			else {
				this.signedIn.resume(person, request, response);
			}
		}
	}

	private List<Choice> choices(List<OrganisationId> possible, Locale locale) {
		LocalDate today = LocalDate.now(this.clock);
		return possible.stream()
			.flatMap((id) -> this.organisations.find(id, today).stream())
			.map((view) -> new Choice(view.id().toString(), view.name().in(locale), view.logo()))
			.toList();
	}

	/**
	 * One organisation to choose.
	 */
	record Choice(String id, String name, boolean logo) {
	}

}
