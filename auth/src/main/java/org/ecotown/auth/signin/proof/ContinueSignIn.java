package org.ecotown.auth.signin.proof;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/**
 * Takes the person back to the authorization request that sign-in interrupted, by a
 * relative address: behind the gateway this service cannot tell its public one from the
 * request. Without such a request it goes to the web app.
 */
public class ContinueSignIn implements AuthenticationSuccessHandler {

	/** How long a signed-in person may be away; a session before that lives minutes. */
	private static final Duration SIGNED_IN = Duration.ofHours(8);

	private final RequestCache requests;

	public ContinueSignIn(RequestCache requests) {
		this.requests = requests;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws IOException {
		request.getSession().setMaxInactiveInterval((int) SIGNED_IN.toSeconds());
		SavedRequest saved = this.requests.getRequest(request, response);
		response.sendRedirect((saved != null) ? saved.getRedirectUrl() : "/");
	}

}
