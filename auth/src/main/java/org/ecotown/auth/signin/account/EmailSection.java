package org.ecotown.auth.signin.account;

import java.security.Principal;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;
import org.ecotown.auth.directory.person.People;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.signin.emailcode.OwnEmail;
import org.ecotown.platform.security.AllowAnyone;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;

/**
 * The e-mail address on the account page, and the page that asks for the code sent to it.
 * Open to every access token holder, or none: the filter chain of the pages demands the
 * session, and a fresh proof for a code to be sent.
 */
@Controller
class EmailSection implements AccountSection {

	private static final String CODE = "ecotown.own-email";

	private static final int LONGEST_CODE = 20;

	private final OwnEmail email;

	private final People people;

	EmailSection(OwnEmail email, People people) {
		this.email = email;
		this.people = people;
	}

	@Override
	public void fill(PersonId person, Locale locale, Model model) {
		this.people.findById(person).ifPresent((found) -> {
			model.addAttribute("email", found.contact().email());
			model.addAttribute("emailVerified", found.contact().emailVerified());
		});
	}

	@PostMapping("/account/email")
	@AllowAnyone
	String send(Principal principal, HttpSession session) {
		PersonId person = PersonId.of(principal);
		if (this.email.unverified(person) == null) {
			return "redirect:/account";
		}
		Optional<UUID> sent = this.email.send(person);
		sent.ifPresent((id) -> session.setAttribute(CODE, id));
		return sent.isPresent() ? "redirect:/account/email-code" : "redirect:/account?fault=email-many";
	}

	@GetMapping("/account/email-code")
	@AllowAnyone
	String code(Principal principal, @SessionAttribute(name = CODE, required = false) @Nullable UUID sent,
			@RequestParam(required = false) @Nullable String error,
			@RequestParam(required = false) @Nullable String lang, Model model) {
		String address = this.email.unverified(PersonId.of(principal));
		if (sent == null || address == null) {
			return "redirect:/account";
		}
		model.addAttribute("email", address);
		model.addAttribute("failed", error != null);
		return "verify-email";
	}

	@PostMapping("/account/email-code")
	@AllowAnyone
	String check(Principal principal, HttpSession session,
			@SessionAttribute(name = CODE, required = false) @Nullable UUID sent, @RequestParam String code) {
		if (sent == null) {
			return "redirect:/account";
		}
		Optional<String> fault = (code.length() <= LONGEST_CODE) ? this.email.verify(PersonId.of(principal), sent, code)
				: Optional.of("code");
		if (fault.filter("code"::equals).isPresent()) {
			return "redirect:/account/email-code?error";
		}
		session.removeAttribute(CODE);
		return fault.map((found) -> "redirect:/account?fault=" + found).orElse("redirect:/account?done=email");
	}

}
