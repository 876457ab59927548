package org.ecotown.auth.signin.account;

import java.security.Principal;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpSession;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.partner.federation.UnlinkAccount;
import org.ecotown.auth.signin.session.PersonSessions;
import org.ecotown.platform.security.AllowAnyone;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The partners' accounts on the account page, and the page that asks before one is
 * unlinked. Open to every access token holder, or none: the filter chain of the pages
 * demands the session and a fresh proof.
 */
@Controller
class LinkedAccountsSection implements AccountSection {

	private final UnlinkAccount accounts;

	private final PersonSessions sessions;

	LinkedAccountsSection(UnlinkAccount accounts, PersonSessions sessions) {
		this.accounts = accounts;
		this.sessions = sessions;
	}

	@Override
	public void fill(PersonId person, Locale locale, Model model) {
		model.addAttribute("links",
				this.accounts.of(person).stream().map((one) -> LinkedAccountRow.of(one, locale)).toList());
	}

	@GetMapping("/account/links/{handle}")
	@AllowAnyone
	String ask(Principal principal, @PathVariable String handle, @RequestParam(required = false) @Nullable String lang,
			Locale locale, Model model) {
		Optional<LinkedAccountRow> link = this.accounts.find(PersonId.of(principal), handle)
			.map((one) -> LinkedAccountRow.of(one, locale));
		model.addAttribute("account", link.orElse(null));
		return link.isPresent() ? "unlink" : "redirect:/account";
	}

	@PostMapping("/account/links/{handle}")
	@AllowAnyone
	String unlink(Principal principal, HttpSession session, @PathVariable String handle) {
		PersonId person = PersonId.of(principal);
		if (!this.accounts.unlink(person, handle)) {
			return "redirect:/account?fault=last-way";
		}
		// whoever came with it comes no more
		this.sessions.endOthers(person, session.getId());
		return "redirect:/account?done=unlinked";
	}

}
