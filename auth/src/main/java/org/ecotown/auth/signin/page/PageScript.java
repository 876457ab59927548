package org.ecotown.auth.signin.page;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Pages run no script unless they say so: passkeys cannot be used without one. Only
 * scripts of this service itself are allowed then.
 */
public final class PageScript {

	private static final String ATTRIBUTE = PageScript.class.getName();

	private PageScript() {
	}

	/**
	 * Lets the page that answers this request load scripts of the service.
	 */
	public static void allow(HttpServletRequest request) {
		request.setAttribute(ATTRIBUTE, true);
	}

	static String policy(HttpServletRequest request) {
		return (request.getAttribute(ATTRIBUTE) != null) ? "script-src 'self'; " : "";
	}

}
