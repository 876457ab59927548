package org.ecotown.auth.signin.emailcode;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.auth.config.Sha256;
import org.ecotown.auth.directory.person.Person;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.signin.page.Slowed;
import org.ecotown.auth.signin.proof.OpenQuestions;
import org.ecotown.auth.signin.proof.SignedIn;
import org.ecotown.auth.signin.step.InterruptedRequests;
import org.ecotown.auth.signin.throttle.CodeThrottle;
import org.ecotown.platform.security.AllowAnyone;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Asks for the address, then for the code. A code counts in the browser session that
 * asked for it and in no other, and there for the request that the tab interrupted.
 */
@Controller
class EmailCodePage {

	private static final String CODE = "ecotown.email-code";

	private static final int LONGEST_ADDRESS = 254;

	private static final int LONGEST_CODE = 20;

	private final EmailCodes codes;

	private final CodeThrottle throttle;

	private final SignedIn signedIn;

	private final OpenQuestions questions;

	EmailCodePage(EmailCodes codes, CodeThrottle throttle, SignedIn signedIn, OpenQuestions questions) {
		this.codes = codes;
		this.throttle = throttle;
		this.signedIn = signedIn;
		this.questions = questions;
	}

	@GetMapping("/sign-in/email")
	@AllowAnyone
	String address(@RequestParam(required = false) @Nullable String lang) {
		return "email";
	}

	@PostMapping("/sign-in/email")
	@AllowAnyone
	String send(@RequestParam String email, HttpServletRequest request, HttpServletResponse response, Model model) {
		String address = EmailCodes.lookedUp((email.length() <= LONGEST_ADDRESS) ? email : "");
		Optional<Person> reader = this.codes.reader(address);
		Optional<Duration> wait = this.throttle.beginSending(request, reader.map(Person::id), address);
		if (wait.isPresent()) {
			return Slowed.answer("email", wait.get(), response, model);
		}
		this.questions.keep(request.getSession(), CODE, tab(request), this.codes.send(reader));
		return "redirect:/sign-in/email/code";
	}

	@GetMapping("/sign-in/email/code")
	@AllowAnyone
	String code(@RequestParam(required = false) @Nullable String error,
			@RequestParam(required = false) @Nullable String lang, HttpServletRequest request, Model model) {
		if (sent(request).isEmpty()) {
			return "redirect:/sign-in/email";
		}
		model.addAttribute("failed", error != null);
		return "email-code";
	}

	@PostMapping("/sign-in/email/code")
	@AllowAnyone
	@Nullable String check(@RequestParam String code, HttpServletRequest request, HttpServletResponse response, Model model)
			throws IOException {
		Optional<Duration> wait = this.throttle.beginTyping(request);
		if (wait.isPresent()) {
			return Slowed.answer("email-code", wait.get(), response, model);
		}
		Optional<PersonId> person = sent(request).filter((id) -> code.length() <= LONGEST_CODE)
			.flatMap((id) -> this.codes.check(id, code));
		if (person.isEmpty()) {
			return "redirect:/sign-in/email/code?error";
		}
		this.throttle.typedRight(request);
		this.throttle.cameBack(request, person.get());
		this.questions.take(request.getSession(), CODE, tab(request), UUID.class);
		Authentication authentication = UsernamePasswordAuthenticationToken.authenticated(person.get().toString(), null,
				List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.OTT_AUTHORITY)));
		this.signedIn.as(authentication, request, response);
		this.signedIn.resume(authentication, request, response);
		return null;
	}

	private Optional<UUID> sent(HttpServletRequest request) {
		return this.questions.find(request.getSession(), CODE, tab(request), UUID.class);
	}

	/** Names the request that the tab goes on with. */
	private static String tab(HttpServletRequest request) {
		return Sha256.hex(String.valueOf(InterruptedRequests.of(request)));
	}

}
