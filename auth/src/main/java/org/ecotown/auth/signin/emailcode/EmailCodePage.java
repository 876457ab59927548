package org.ecotown.auth.signin.emailcode;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.auth.directory.person.Person;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.signin.page.Slowed;
import org.ecotown.auth.signin.proof.SignedIn;
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
import org.springframework.web.bind.annotation.SessionAttribute;

/**
 * Asks for the address, then for the code. A code counts in the browser session that
 * asked for it and in no other.
 */
@Controller
class EmailCodePage {

	private static final String CODE = "ecotown.email-code";

	private static final int LONGEST_ADDRESS = 254;

	private static final int LONGEST_CODE = 20;

	private final EmailCodes codes;

	private final CodeThrottle throttle;

	private final SignedIn signedIn;

	EmailCodePage(EmailCodes codes, CodeThrottle throttle, SignedIn signedIn) {
		this.codes = codes;
		this.throttle = throttle;
		this.signedIn = signedIn;
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
		request.getSession().setAttribute(CODE, this.codes.send(reader));
		return "redirect:/sign-in/email/code";
	}

	@GetMapping("/sign-in/email/code")
	@AllowAnyone
	String code(@SessionAttribute(name = CODE, required = false) @Nullable UUID id,
			@RequestParam(required = false) @Nullable String error,
			@RequestParam(required = false) @Nullable String lang, Model model) {
		if (id == null) {
			return "redirect:/sign-in/email";
		}
		model.addAttribute("failed", error != null);
		return "email-code";
	}

	@PostMapping("/sign-in/email/code")
	@AllowAnyone
	@Nullable String check(@SessionAttribute(name = CODE, required = false) @Nullable UUID id, @RequestParam String code,
			HttpServletRequest request, HttpServletResponse response, Model model) throws IOException {
		Optional<Duration> wait = this.throttle.beginTyping(request);
		if (wait.isPresent()) {
			return Slowed.answer("email-code", wait.get(), response, model);
		}
		Optional<PersonId> person = (id != null && code.length() <= LONGEST_CODE) ? this.codes.check(id, code)
				: Optional.empty();
		if (person.isEmpty()) {
			return "redirect:/sign-in/email/code?error";
		}
		this.throttle.typedRight(request);
		this.throttle.cameBack(request, person.get());
		request.getSession().removeAttribute(CODE);
		Authentication authentication = UsernamePasswordAuthenticationToken.authenticated(person.get().toString(), null,
				List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.OTT_AUTHORITY)));
		this.signedIn.as(authentication, request, response);
		this.signedIn.resume(authentication, request, response);
		return null;
	}

}
