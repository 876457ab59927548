package org.ecotown.auth.signin.password;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.auth.signin.page.Slowed;
import org.ecotown.auth.signin.throttle.SignInThrottle;
import org.ecotown.platform.problem.RequestPath;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away who tries passwords too fast, before a hash is computed.
 */
class SlowedPasswords extends OncePerRequestFilter {

	/** Where the page finds the seconds to wait. */
	static final String WAIT = "ecotown.sign-in.wait";

	private final SignInThrottle throttle;

	SlowedPasswords(SignInThrottle throttle) {
		this.throttle = throttle;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !("POST".equals(request.getMethod()) && "/sign-in".equals(RequestPath.of(request)));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String username = Optional.ofNullable(request.getParameter("username")).orElse("");
		Optional<Duration> wait = this.throttle.begin(request, username);
		if (wait.isEmpty()) {
			chain.doFilter(request, response);
			return;
		}
		KeepUserName.keep(request);
		request.setAttribute(WAIT, wait.get().toSeconds());
		Slowed.status(wait.get(), response);
		request.getRequestDispatcher("/sign-in/slowed").forward(request, response);
	}

}
