package org.ecotown.auth.signin.factor;

import java.io.IOException;
import java.time.Clock;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.signin.factor.passkey.Passkeys;
import org.ecotown.auth.signin.page.PageScript;
import org.ecotown.auth.signin.proof.Factors;
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
 * The page that asks for the second factor. Open to every access token holder, or none:
 * the filter chain of the pages demands the session.
 */
@Controller
class SecondFactorController {

	private static final Set<String> ERRORS = Set.of("wrong", "slowed", "passkey");

	private final SecondFactors factors;

	private final Passkeys passkeys;

	private final Authenticators authenticators;

	private final RecoveryCodes codes;

	private final SignedIn signedIn;

	private final Clock clock;

	SecondFactorController(SecondFactors factors, Authenticators authenticators, RecoveryCodes codes, Passkeys passkeys,
			SignedIn signedIn, Clock clock) {
		this.factors = factors;
		this.authenticators = authenticators;
		this.codes = codes;
		this.passkeys = passkeys;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	@GetMapping(SecondFactorStep.PAGE)
	@AllowAnyone
	String page(Authentication person, @RequestParam(required = false) @Nullable String method,
			@RequestParam(required = false) @Nullable String error,
			@RequestParam(required = false) @Nullable String lang, HttpServletRequest request, Model model) {
		PersonId id = PersonId.of(person);
		if (!this.factors.enrolled(id)) {
			return "redirect:" + SecondFactorStep.PAGE + "/setup";
		}
		boolean app = this.authenticators.has(id);
		if (!this.passkeys.of(id).isEmpty()) {
			PageScript.allow(request);
			model.addAttribute("passkeyOptions", this.passkeys.requestOptions(person, request.getSession()));
		}
		model.addAttribute("app", app);
		model.addAttribute("codes", this.codes.left(id) > 0);
		model.addAttribute("recovery", "recovery".equals(method));
		model.addAttribute("error", (error != null && ERRORS.contains(error)) ? error : null);
		return "second-factor";
	}

	@PostMapping(SecondFactorStep.PAGE)
	@AllowAnyone
	void prove(Authentication person, @RequestParam String method, @RequestParam String code,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		boolean recovery = "recovery".equals(method);
		switch (this.factors.prove(PersonId.of(person), method, code)) {
			case RIGHT -> {
				Authentication proved = Factors.with(person, recovery ? Factors.RECOVERY_CODE : Factors.TOTP,
						this.clock.instant());
				this.signedIn.as(proved, request, response);
				this.signedIn.resume(proved, request, response);
			}
			case WRONG -> response
				.sendRedirect(SecondFactorStep.PAGE + (recovery ? "?method=recovery&error=wrong" : "?error=wrong"));
			case SLOWED -> response
				.sendRedirect(SecondFactorStep.PAGE + (recovery ? "?method=recovery&error=slowed" : "?error=slowed"));
		}
	}

	@GetMapping(SecondFactorStep.PAGE + "/continue")
	@AllowAnyone
	void goOn(Authentication person, HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.signedIn.resume(person, request, response);
	}

}
