package org.ecotown.auth.signin.password;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.auth.signin.page.SignInPart;
import org.ecotown.auth.signin.step.InterruptedRequestCarrier;
import org.ecotown.auth.signin.step.InterruptedRequests;
import org.ecotown.platform.security.AllowAnyone;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * The sign-in page, and the page for requests that were refused.
 */
@Controller
class SignInController {

	private final ObjectProvider<SignInPart> parts;

	private final InterruptedRequests requests;

	SignInController(ObjectProvider<SignInPart> parts, InterruptedRequests requests) {
		this.parts = parts;
		this.requests = requests;
	}

	@GetMapping("/sign-in")
	@AllowAnyone
	@Nullable String signIn(@RequestParam(required = false) @Nullable String error,
			@RequestParam(required = false) @Nullable String expired,
			@RequestParam(required = false) @Nullable String ended,
			@RequestParam(required = false) @Nullable String again,
			@RequestParam(required = false) @Nullable String lang,
			@SessionAttribute(name = KeepUserName.ATTRIBUTE, required = false) @Nullable String username,
			@Nullable Authentication person, HttpServletRequest request, HttpServletResponse response, Model model)
			throws IOException {
		SavedRequest interrupted = this.requests.getRequest(request, response);
		if (person != null && interrupted != null && interrupted.getRedirectUrl().startsWith("/oauth2/authorize")
				&& Stream.of(error, ended, again).allMatch(Objects::isNull)
				&& request.getParameter("passkey-failed") == null
				&& RequestContextUtils.getInputFlashMap(request) == null) {
			// signed in meanwhile in another tab
			response.sendRedirect(interrupted.getRedirectUrl());
			return null;
		}
		this.parts.forEach((part) -> part.fill(request, model));
		model.addAttribute("failed", error != null);
		model.addAttribute("username", (error != null) ? username : loginHint(request));
		model.addAttribute("expired", expired != null);
		model.addAttribute("ended", ended != null);
		model.addAttribute("again", again != null);
		return "sign-in";
	}

	/** Whom the client expects, where it says so. */
	private @Nullable String loginHint(HttpServletRequest request) {
		SavedRequest saved = this.requests.getRequest(request, null);
		String[] hints = (saved != null) ? saved.getParameterValues("login_hint") : null;
		return (hints != null && hints.length == 1 && hints[0].length() <= KeepUserName.LONGEST) ? hints[0] : null;
	}

	/** Reached by a forward of what was sent too fast. */
	@RequestMapping("/sign-in/slowed")
	@AllowAnyone
	String slowed(@RequestAttribute(name = SlowedPasswords.WAIT, required = false) @Nullable Long seconds,
			@SessionAttribute(name = KeepUserName.ATTRIBUTE, required = false) @Nullable String username,
			HttpServletRequest request, Model model) {
		model.addAttribute("wait", (seconds != null) ? seconds : 1);
		model.addAttribute("username", username);
		model.addAttribute("inThai", InterruptedRequestCarrier.carry("/sign-in?lang=th", request));
		model.addAttribute("inEnglish", InterruptedRequestCarrier.carry("/sign-in?lang=en", request));
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
