package org.ecotown.auth.signin.page;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Links of every page to itself in the other language.
 */
@ControllerAdvice({ "org.ecotown.auth.signin", "org.ecotown.auth.partner.federation.web",
		"org.ecotown.auth.directory.invitation.page" })
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
