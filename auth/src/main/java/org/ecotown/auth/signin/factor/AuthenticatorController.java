package org.ecotown.auth.signin.factor;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.auth.directory.person.People;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.signin.proof.Factors;
import org.ecotown.auth.signin.proof.SignedIn;
import org.ecotown.platform.problem.RequestPath;
import org.ecotown.platform.security.AllowAnyone;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Sets an authenticator app up, on the way of a sign-in that needs one or on the account
 * page, and makes recovery codes. Open to every access token holder, or none: the filter
 * chain of the pages demands the session.
 */
@Controller
class AuthenticatorController {

	private static final String SETUP = SecondFactorStep.PAGE + "/setup";

	private static final String ACCOUNT = "/account/authenticator";

	private static final String ACCOUNT_CODES = "/account/recovery-codes";

	private final SecondFactors factors;

	private final Authenticators authenticators;

	private final RecoveryCodes codes;

	private final FreshProof proof;

	private final People people;

	private final SignedIn signedIn;

	private final Clock clock;

	AuthenticatorController(SecondFactors factors, Authenticators authenticators, RecoveryCodes codes, FreshProof proof,
			People people, SignedIn signedIn, Clock clock) {
		this.factors = factors;
		this.authenticators = authenticators;
		this.codes = codes;
		this.proof = proof;
		this.people = people;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	@GetMapping({ SETUP, ACCOUNT })
	@AllowAnyone
	String page(Authentication person, @RequestParam(required = false) @Nullable String error,
			@RequestParam(required = false) @Nullable String lang, HttpServletRequest request, Model model) {
		PersonId id = PersonId.of(person);
		Optional<String> first = this.proof.pageFor(person);
		if (first.isPresent()) {
			return "redirect:" + first.get();
		}
		model.addAttribute("key", this.authenticators.pending(id).replaceAll("(.{4})(?!$)", "$1 "));
		model.addAttribute("path", RequestPath.of(request));
		model.addAttribute("required", SETUP.equals(RequestPath.of(request)));
		model.addAttribute("error", ("slowed".equals(error) || "wrong".equals(error)) ? error : null);
		return "authenticator";
	}

	@GetMapping({ SETUP + "/qr.svg", ACCOUNT + "/qr.svg" })
	@AllowAnyone
	ResponseEntity<String> qr(Authentication person) {
		PersonId id = PersonId.of(person);
		if (this.proof.pageFor(person).isPresent()) {
			return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
		}
		String username = this.people.findById(id).orElseThrow().username();
		return ResponseEntity.ok()
			.contentType(MediaType.valueOf("image/svg+xml"))
			.body(QrCode.svg(Totp.uri(this.authenticators.pending(id), username)));
	}

	@PostMapping({ SETUP, ACCOUNT })
	@AllowAnyone
	String confirm(Authentication person, @RequestParam String code, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		PersonId id = PersonId.of(person);
		Optional<String> first = this.proof.pageFor(person);
		if (first.isPresent()) {
			return "redirect:" + first.get();
		}
		String path = RequestPath.of(request);
		switch (this.factors.confirm(id, code)) {
			case WRONG -> {
				return "redirect:" + path + "?error=wrong";
			}
			case SLOWED -> {
				return "redirect:" + path + "?error=slowed";
			}
			case RIGHT -> this.signedIn.as(Factors.with(person, Factors.TOTP, this.clock.instant()), request, response);
		}
		String next = SETUP.equals(path) ? SecondFactorStep.PAGE + "/continue" : "/account?done=authenticator";
		return (this.codes.left(id) > 0) ? "redirect:" + next : show(this.codes.renew(id), next, model);
	}

	@PostMapping(ACCOUNT + "/removal")
	@AllowAnyone
	String remove(Authentication person) {
		PersonId id = PersonId.of(person);
		if (!this.factors.mayLoseOne(id)) {
			return "redirect:/account?fault=last-factor";
		}
		this.authenticators.remove(id);
		this.factors.forgetCodesWithoutUse(id);
		return "redirect:/account?done=authenticator-removed";
	}

	@PostMapping(ACCOUNT_CODES)
	@AllowAnyone
	String renewCodes(Authentication person, Model model) {
		PersonId id = PersonId.of(person);
		if (!this.factors.enrolled(id)) {
			return "redirect:/account";
		}
		return show(this.codes.renew(id), "/account?done=codes", model);
	}

	private static String show(List<String> made, String next, Model model) {
		model.addAttribute("made", made);
		model.addAttribute("next", next);
		model.addAttribute("inThai", null);
		model.addAttribute("inEnglish", null);
		return "recovery-codes";
	}

}
