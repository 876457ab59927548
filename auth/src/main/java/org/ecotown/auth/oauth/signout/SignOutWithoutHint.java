package org.ecotown.auth.oauth.signout;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.platform.problem.RequestPath;

import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Leads a sign-out that names no identity token to the page that asks the person, where
 * Spring would refuse it.
 */
public class SignOutWithoutHint extends OncePerRequestFilter {

	/** No address is longer. */
	private static final int LONGEST = 8_000;

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !"/connect/logout".equals(RequestPath.of(request))
				|| !("GET".equals(request.getMethod()) || "POST".equals(request.getMethod()));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getParameterValues("id_token_hint") != null) {
			chain.doFilter(request, response);
			return;
		}
		String wanted = Stream.of("client_id", "post_logout_redirect_uri", "state", "ui_locales")
			.filter((name) -> StringUtils.hasText(request.getParameter(name)))
			.map((name) -> name + "=" + UriUtils.encode(request.getParameter(name), UTF_8))
			.collect(Collectors.joining("&"));
		if (wanted.length() > LONGEST) {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			request.getRequestDispatcher("/sign-in/refused").forward(request, response);
			return;
		}
		response.sendRedirect("/sign-in/out" + (wanted.isEmpty() ? "" : "?" + wanted));
	}

}
