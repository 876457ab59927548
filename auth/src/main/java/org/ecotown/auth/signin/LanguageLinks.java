package org.ecotown.auth.signin;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Links of every page to itself in the other language.
 */
@ControllerAdvice({ "org.ecotown.auth.signin", "org.ecotown.auth.federation.web", "org.ecotown.auth.acting",
		"org.ecotown.auth.invitation.page", "org.ecotown.auth.emailcode", "org.ecotown.auth.factor",
		"org.ecotown.auth.account", "org.ecotown.auth.session" })
class LanguageLinks {

	@ModelAttribute("inThai")
	String inThai() {
		return inLanguage("th");
	}

	@ModelAttribute("inEnglish")
	String inEnglish() {
		return inLanguage("en");
	}

	private static String inLanguage(String language) {
		return "?" + ServletUriComponentsBuilder.fromCurrentRequest()
			.replaceQueryParam("lang", language)
			.replaceQueryParam("error")
			.build()
			.getQuery();
	}

}
