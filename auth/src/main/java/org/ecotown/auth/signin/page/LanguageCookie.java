package org.ecotown.auth.signin.page;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Remembers the language that was chosen on a page with {@code ?lang=}, for the web app
 * at the same address too, which writes the same cookie. It says nothing but that.
 */
@Component
class LanguageCookie extends OncePerRequestFilter {

	private static final String NAME = "ecotown-language";

	static @Nullable String read(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, NAME);
		return (cookie != null) ? cookie.getValue() : null;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String query = request.getQueryString();
		// parameters are not read here: a body would be read with them
		if (query != null && query.contains("lang=")) {
			PageLocale.supported(chosen(query))
				.ifPresent((locale) -> response.addHeader(HttpHeaders.SET_COOKIE,
						ResponseCookie.from(NAME, locale.getLanguage())
							.path("/")
							.maxAge(Duration.ofDays(365))
							.sameSite("Lax")
							.build()
							.toString()));
		}
		chain.doFilter(request, response);
	}

	private static @Nullable String chosen(String query) {
		for (String parameter : query.split("&")) {
			if (parameter.startsWith("lang=")) {
				return parameter.substring("lang=".length());
			}
		}
		return null;
	}

}
