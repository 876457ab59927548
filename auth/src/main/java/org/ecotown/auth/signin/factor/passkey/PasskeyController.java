package org.ecotown.auth.signin.factor.passkey;

import java.time.Clock;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.signin.factor.FreshProof;
import org.ecotown.auth.signin.factor.SecondFactorStep;
import org.ecotown.auth.signin.factor.SecondFactors;
import org.ecotown.auth.signin.page.PageScript;
import org.ecotown.auth.signin.proof.Factors;
import org.ecotown.auth.signin.proof.SignedIn;
import org.ecotown.auth.signin.proof.WaysToSignIn;
import org.ecotown.platform.problem.RequestPath;
import org.ecotown.platform.security.AllowAnyone;
import org.ecotown.platform.text.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Adds and removes passkeys, on the way of a sign-in that needs a second factor or on the
 * account page. Open to every access token holder, or none: the filter chain of the pages
 * demands the session.
 */
@Controller
class PasskeyController {

	private static final String SETUP = SecondFactorStep.PAGE + "/passkey-setup";

	private static final String ACCOUNT = "/account/passkeys";

	private static final int LONGEST_LABEL = 60;

	private final Passkeys passkeys;

	private final SecondFactors factors;

	private final FreshProof proof;

	private final WaysToSignIn ways;

	private final SignedIn signedIn;

	private final Clock clock;

	PasskeyController(Passkeys passkeys, SecondFactors factors, FreshProof proof, WaysToSignIn ways, SignedIn signedIn,
			Clock clock) {
		this.passkeys = passkeys;
		this.factors = factors;
		this.proof = proof;
		this.ways = ways;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	@GetMapping({ SETUP, ACCOUNT })
	@AllowAnyone
	String page(Authentication person, @RequestParam(required = false) @Nullable String error,
			@RequestParam(required = false) @Nullable String lang, HttpServletRequest request, Model model) {
		Optional<String> first = this.proof.pageFor(person);
		if (first.isPresent()) {
			return "redirect:" + first.get();
		}
		PageScript.allow(request);
		model.addAttribute("options", this.passkeys.creationOptions(person, request.getSession()));
		model.addAttribute("path", RequestPath.of(request));
		model.addAttribute("required", SETUP.equals(RequestPath.of(request)));
		model.addAttribute("failed", error != null);
		return "passkey";
	}

	@PostMapping({ SETUP, ACCOUNT })
	@AllowAnyone
	String add(Authentication person, @RequestParam String credential, @RequestParam String label,
			HttpServletRequest request, HttpServletResponse response) {
		Optional<String> first = this.proof.pageFor(person);
		if (first.isPresent()) {
			return "redirect:" + first.get();
		}
		PersonId id = PersonId.of(person);
		if (!this.passkeys.add(id, credential, called(label), request.getSession())) {
			return "redirect:" + RequestPath.of(request) + "?error=failed";
		}
		this.signedIn.as(Factors.with(person, FactorGrantedAuthority.WEBAUTHN_AUTHORITY, this.clock.instant()), request,
				response);
		return ACCOUNT.equals(RequestPath.of(request)) ? "redirect:/account?done=passkey"
				: "redirect:" + SecondFactorStep.PAGE + "/continue";
	}

	@PostMapping(ACCOUNT + "/removal")
	@AllowAnyone
	String remove(Authentication person, @RequestParam String id) {
		PersonId owner = PersonId.of(person);
		if (!this.factors.mayLoseOne(owner)) {
			return "redirect:/account?fault=last-factor";
		}
		if (!this.ways.mayLoseOne(owner)) {
			return "redirect:/account?fault=last-way";
		}
		this.passkeys.remove(owner, id);
		this.factors.forgetCodesWithoutUse(owner);
		return "redirect:/account?done=passkey-removed";
	}

	private static String called(String label) {
		String tidy = Texts.line(label);
		return tidy.isBlank() ? "Passkey" : tidy.substring(0, Math.min(tidy.length(), LONGEST_LABEL));
	}

}
