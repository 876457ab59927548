package org.ecotown.auth.signin;

import org.ecotown.platform.security.AllowAnyone;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;

/**
 * The sign-in page, and the page for requests that were refused.
 */
@Controller
class SignInController {

	@GetMapping("/sign-in")
	@AllowAnyone
	String signIn(@RequestParam(required = false) @Nullable String error,
			@RequestParam(required = false) @Nullable String expired,
			@RequestParam(required = false) @Nullable String ended,
			@RequestParam(required = false) @Nullable String lang,
			@SessionAttribute(name = KeepUserName.ATTRIBUTE, required = false) @Nullable String username, Model model) {
		model.addAttribute("failed", error != null);
		model.addAttribute("username", (error != null) ? username : null);
		model.addAttribute("expired", expired != null);
		model.addAttribute("ended", ended != null);
		return "sign-in";
	}

	/** Reached by a forward of what was sent too fast. */
	@RequestMapping("/sign-in/slowed")
	@AllowAnyone
	String slowed(@RequestAttribute(name = SlowedPasswords.WAIT, required = false) @Nullable Long seconds,
			@SessionAttribute(name = KeepUserName.ATTRIBUTE, required = false) @Nullable String username, Model model) {
		model.addAttribute("wait", (seconds != null) ? seconds : 1);
		model.addAttribute("username", username);
		model.addAttribute("inThai", "/sign-in?lang=th");
		model.addAttribute("inEnglish", "/sign-in?lang=en");
		return "sign-in";
	}

	/** Reached by a forward with any method; does not repeat what was refused. */
	@RequestMapping("/sign-in/refused")
	@AllowAnyone
	String refused(Model model) {
		model.addAttribute("inThai", "/sign-in/refused?lang=th");
		model.addAttribute("inEnglish", "/sign-in/refused?lang=en");
		return "refused";
	}

}
