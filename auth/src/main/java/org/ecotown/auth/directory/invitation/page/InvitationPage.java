package org.ecotown.auth.directory.invitation.page;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.auth.directory.invitation.Invitation;
import org.ecotown.auth.directory.invitation.InvitationClosed;
import org.ecotown.auth.directory.invitation.InviterGone;
import org.ecotown.auth.directory.invitation.acceptance.AcceptInvitation;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.directory.person.name.EmailTaken;
import org.ecotown.auth.directory.person.name.UsernameTaken;
import org.ecotown.platform.security.AllowAnyone;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Where an invitation link leads. Looking at the page uses nothing up, because mail
 * programs open links too; setting the password does.
 */
@Controller
@RequestMapping("/sign-in/invitation/{secret}")
class InvitationPage {

	private final AcceptInvitation invitations;

	private final NewAccount accounts;

	private final JoinPage joining;

	InvitationPage(AcceptInvitation invitations, NewAccount accounts, JoinPage joining) {
		this.invitations = invitations;
		this.accounts = accounts;
		this.joining = joining;
	}

	@GetMapping
	@AllowAnyone
	String page(@PathVariable String secret, @RequestParam(required = false) @Nullable String lang,
			HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
		Optional<Invitation> invitation = this.invitations.byLink(secret);
		if (invitation.isEmpty()) {
			return closed(response);
		}
		if (!this.invitations.isGood(invitation.get())) {
			response.setStatus(HttpStatus.GONE.value());
			model.addAttribute("inviterGone", true);
			return "invitation-closed";
		}
		Optional<PersonId> invited = this.invitations.invitee(invitation.get());
		if (invited.isPresent()) {
			return this.joining.show(invitation.get(), invited.get(), secret, request, response, locale, model);
		}
		return form(invitation.get(), secret, null, locale, model);
	}

	@PostMapping
	@AllowAnyone
	@Nullable String accept(@PathVariable String secret, @RequestParam(required = false) @Nullable String password,
			HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) throws IOException {
		Optional<Invitation> invitation = this.invitations.byLink(secret);
		if (invitation.isEmpty()) {
			return closed(response);
		}
		Optional<PersonId> invited = this.invitations.invitee(invitation.get());
		if (invited.isPresent() || password == null) {
			if (invited.isEmpty() || !this.joining.mayAccept(invited.get())) {
				return "redirect:/sign-in/invitation/" + secret;
			}
			this.invitations.join(invitation.get().id(), invited.get());
			// what they may do now is in the next token
			return "redirect:/";
		}
		Optional<String> fault = NewAccount.fault(password, invitation.get());
		if (fault.isPresent()) {
			return form(invitation.get(), secret, fault.get(), locale, model);
		}
		this.accounts.begin(invitation.get().id(), password, request, response);
		return null;
	}

	@ExceptionHandler({ InvitationClosed.class, UsernameTaken.class, EmailTaken.class })
	@ResponseStatus(HttpStatus.GONE)
	String tooLate(Model model) {
		model.addAttribute("inThai", "?lang=th");
		model.addAttribute("inEnglish", "?lang=en");
		return "invitation-closed";
	}

	@ExceptionHandler(InviterGone.class)
	@ResponseStatus(HttpStatus.GONE)
	String inviterGone(Model model) {
		model.addAttribute("inviterGone", true);
		return tooLate(model);
	}

	private static String closed(HttpServletResponse response) {
		response.setStatus(HttpStatus.GONE.value());
		return "invitation-closed";
	}

	private static String form(Invitation invitation, String secret, @Nullable String fault, Locale locale,
			Model model) {
		model.addAttribute("action", "/sign-in/invitation/" + secret);
		model.addAttribute("name", Objects.requireNonNull(invitation.name()).display(locale));
		model.addAttribute("username", Objects.requireNonNull(invitation.email()));
		model.addAttribute("fault", fault);
		return "new-account";
	}

}
