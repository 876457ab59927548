package org.ecotown.auth.signin;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.OrderComparator;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Interrupts the authorization request of a person who still has something to do, as
 * sign-in itself does.
 */
public class SignInSteps extends OncePerRequestFilter {

	private static final String AUTHORIZE = "/oauth2/authorize";

	private static final String ACCOUNT = "/account";

	private final List<SignInStep> steps;

	private final RequestCache requests;

	public SignInSteps(List<SignInStep> steps, RequestCache requests) {
		this.steps = steps.stream().sorted(OrderComparator.INSTANCE).toList();
		this.requests = requests;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI();
		return !AUTHORIZE.equals(path) && !path.equals(ACCOUNT) && !path.startsWith(ACCOUNT + "/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<String> page = page(request);
		if (page.isEmpty()) {
			chain.doFilter(request, response);
			return;
		}
		this.requests.saveRequest(request, response);
		response.sendRedirect(page.get());
	}

	private Optional<String> page(HttpServletRequest request) {
		Authentication person = SecurityContextHolder.getContext().getAuthentication();
		if (person == null || !person.isAuthenticated() || person instanceof AnonymousAuthenticationToken) {
			return Optional.empty();
		}
		boolean account = !AUTHORIZE.equals(request.getRequestURI());
		return this.steps.stream()
			.filter((step) -> !account || step.guardsAccount())
			.flatMap((step) -> step.pageFor(request, person).stream())
			.findFirst();
	}

}
