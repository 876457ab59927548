package org.ecotown.auth.signin;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Links of a page to itself.
 */
@Component("pageLinks")
class PageLinks {

	/**
	 * This page in another language, relative to itself.
	 */
	public String inLanguage(String language) {
		return "?" + ServletUriComponentsBuilder.fromCurrentRequest()
			.replaceQueryParam("lang", language)
			.replaceQueryParam("error")
			.build()
			.getQuery();
	}

}
