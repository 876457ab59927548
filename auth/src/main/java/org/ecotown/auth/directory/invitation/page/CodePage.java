package org.ecotown.auth.directory.invitation.page;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.auth.directory.invitation.Invitation;
import org.ecotown.auth.directory.invitation.InvitationClosed;
import org.ecotown.auth.directory.invitation.InviterGone;
import org.ecotown.auth.directory.invitation.acceptance.AcceptInvitation;
import org.ecotown.auth.directory.person.name.UsernameTaken;
import org.ecotown.auth.signin.page.Slowed;
import org.ecotown.auth.signin.throttle.CodeThrottle;
import org.ecotown.platform.security.AllowAnyone;
import org.ecotown.platform.text.PhoneNumber;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;

/**
 * Where people without e-mail begin: with the printed code and their phone number. The
 * session remembers that the code was right until the password is set.
 */
@Controller
class CodePage {

	private static final String INVITATION = "ecotown.invitation";

	private static final int LONGEST = 60;

	/** What an address may say was wrong with a password. */
	private static final Set<String> FAULTS = Set.of("wrong-password-length", "common-password", "personal-password");

	private final AcceptInvitation invitations;

	private final CodeThrottle throttle;

	private final NewAccount accounts;

	CodePage(AcceptInvitation invitations, CodeThrottle throttle, NewAccount accounts) {
		this.invitations = invitations;
		this.throttle = throttle;
		this.accounts = accounts;
	}

	@GetMapping("/sign-in/code")
	@AllowAnyone
	String page(@RequestParam(required = false) @Nullable String error,
			@RequestParam(required = false) @Nullable String lang, Model model) {
		model.addAttribute("failed", error != null);
		return "code";
	}

	@PostMapping("/sign-in/code")
	@AllowAnyone
	String check(@RequestParam String phone, @RequestParam String code, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		String number = PhoneNumber.normalize(phone);
		Optional<Duration> wait = this.throttle.beginTyping(request, number);
		if (wait.isPresent()) {
			return Slowed.answer("code", wait.get(), response, model);
		}
		boolean possible = phone.length() <= LONGEST && code.length() <= LONGEST;
		Optional<Invitation> invitation = possible ? this.invitations.byCode(phone, code) : Optional.empty();
		if (invitation.isEmpty()) {
			return "redirect:/sign-in/code?error";
		}
		this.throttle.typedRight(request, number);
		request.getSession().setAttribute(INVITATION, invitation.get().id());
		return "redirect:/sign-in/code/password";
	}

	@GetMapping("/sign-in/code/password")
	@AllowAnyone
	String password(@SessionAttribute(name = INVITATION, required = false) @Nullable UUID id,
			@RequestParam(required = false) @Nullable String error,
			@RequestParam(required = false) @Nullable String lang, Locale locale, Model model) {
		Optional<Invitation> invitation = Optional.ofNullable(id).flatMap(this.invitations::pending);
		if (invitation.isEmpty()) {
			return "redirect:/sign-in/code";
		}
		model.addAttribute("action", "/sign-in/code/password");
		model.addAttribute("name", Objects.requireNonNull(invitation.get().name()).display(locale));
		model.addAttribute("username", Objects.requireNonNull(invitation.get().phone()));
		model.addAttribute("fault", (error != null && FAULTS.contains(error)) ? error : null);
		return "new-account";
	}

	@PostMapping("/sign-in/code/password")
	@AllowAnyone
	void accept(@SessionAttribute(name = INVITATION, required = false) @Nullable UUID id, @RequestParam String password,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (id == null) {
			response.sendRedirect("/sign-in/code");
		}
		else {
			Optional<String> fault = this.invitations.pending(id).flatMap((found) -> NewAccount.fault(password, found));
			if (fault.isPresent()) {
				response.sendRedirect("/sign-in/code/password?error=" + fault.get());
				return;
			}
			request.getSession().removeAttribute(INVITATION);
			this.accounts.begin(id, password, request, response);
		}
	}

	@ExceptionHandler({ InvitationClosed.class, InviterGone.class, UsernameTaken.class })
	String tooLate() {
		return "redirect:/sign-in/code?error";
	}

}
