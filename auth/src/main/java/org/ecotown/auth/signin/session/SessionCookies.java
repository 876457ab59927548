package org.ecotown.auth.signin.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Hides session cookies that name no session, before one is looked for: some have what
 * the database cannot read.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
class SessionCookies extends OncePerRequestFilter {

	/** As Spring Session makes them. */
	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String name = request.getServletContext().getSessionCookieConfig().getName();
		Cookie[] cookies = request.getCookies();
		boolean nonsense = cookies != null
				&& Arrays.stream(cookies).anyMatch((cookie) -> cookie.getName().equals(name) && !isSession(cookie));
		chain.doFilter(nonsense ? new WithoutSession(request, name) : request, response);
	}

	private static boolean isSession(Cookie cookie) {
		try {
			byte[] id = Base64.getDecoder().decode(cookie.getValue());
			return ID.matcher(new String(id, StandardCharsets.UTF_8)).matches();
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private static final class WithoutSession extends HttpServletRequestWrapper {

		private final String name;

		WithoutSession(HttpServletRequest request, String name) {
			super(request);
			this.name = name;
		}

		@Override
		public Cookie @Nullable [] getCookies() {
			Cookie[] cookies = super.getCookies();
			return (cookies != null) ? Arrays.stream(cookies)
				.filter((cookie) -> !cookie.getName().equals(this.name) || isSession(cookie))
				.toArray(Cookie[]::new) : null;
		}

	}

}
