package org.ecotown.auth.signin.step;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.platform.problem.RequestPath;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Interrupts the authorization request of a person who still has something to do, as
 * sign-in itself does, and tells a client that wants no page ({@code prompt=none}) that
 * one is needed. Comes after Spring's check of the request, so that an error goes to the
 * client's own address only.
 */
public class SignInSteps extends OncePerRequestFilter {

	/**
	 * The attribute of a request with what was pushed for it, of the type of a request
	 * that came by its address.
	 */
	public static final String PUSHED = SignInSteps.class.getName() + ".PUSHED";

	private static final String AUTHORIZE = "/oauth2/authorize";

	private static final String ACCOUNT = "/account";

	private final List<SignInStep> steps;

	private final RequestCache requests;

	private final AuthenticationFailureHandler refusals;

	/**
	 * @param refusals answers a client that wants no page
	 */
	public SignInSteps(List<SignInStep> steps, RequestCache requests, AuthenticationFailureHandler refusals) {
		this.refusals = refusals;
		this.steps = steps.stream().sorted(Comparator.comparing(SignInStep::step)).toList();
		this.requests = requests;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !AUTHORIZE.equals(RequestPath.of(request)) && !RequestPath.isWithin(request, ACCOUNT);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean account = !AUTHORIZE.equals(RequestPath.of(request));
		List<SignInStep> asked = this.steps.stream().filter((step) -> !account || step.guardsAccount()).toList();
		String fault = account ? null : AuthorizationParameters.fault(request);
		if (fault != null) {
			this.refusals.onAuthenticationFailure(request, response, refused(request, "invalid_request", fault));
			return;
		}
		boolean withoutPage = !account && AuthorizationParameters.prompts(request).contains("none");
		Authentication person = SecurityContextHolder.getContext().getAuthentication();
		asked.forEach((step) -> step.begin(request));
		if (person == null || !person.isAuthenticated() || person instanceof AnonymousAuthenticationToken) {
			if (withoutPage) {
				this.refusals.onAuthenticationFailure(request, response, refused(request, "login_required", null));
				return;
			}
			chain.doFilter(request, response);
			return;
		}
		for (SignInStep step : asked) {
			Optional<String> page = step.pageFor(request, person);
			if (page.isPresent()) {
				if (withoutPage) {
					this.refusals.onAuthenticationFailure(request, response,
							refused(request, step.errorWithoutPage(), null));
					return;
				}
				this.requests.saveRequest(request, response);
				response.sendRedirect(page.get());
				return;
			}
		}
		asked.forEach((step) -> step.end(request));
		chain.doFilter(request, response);
	}

	private static OAuth2AuthorizationCodeRequestAuthenticationException refused(HttpServletRequest request,
			String error, @Nullable String description) {
		Object asked = request.getAttribute(OAuth2AuthorizationCodeRequestAuthenticationToken.class.getName());
		if (asked == null) {
			asked = request.getAttribute(PUSHED);
		}
		return new OAuth2AuthorizationCodeRequestAuthenticationException(new OAuth2Error(error, description, null),
				(OAuth2AuthorizationCodeRequestAuthenticationToken) asked);
	}

}
