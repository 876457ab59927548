package org.ecotown.platform.security.support;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.platform.problem.PlatformProblem;
import org.ecotown.platform.problem.Problems;

import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Asks for a token in the way the caller tried to show one. Where it could not be
 * checked, because the keys of auth cannot be had, it may well be good: the caller is to
 * try again.
 */
public class TokenChallenge implements AuthenticationEntryPoint {

	private static final String DPOP = "DPoP";

	private static final String RETRY_SECONDS = "2";

	private final Problems problems;

	public TokenChallenge(Problems problems) {
		this.problems = problems;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		if (ex instanceof AuthenticationServiceException) {
			response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
			this.problems.send(request, response, PlatformProblem.UNAVAILABLE);
			return;
		}
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge(request.getHeader(HttpHeaders.AUTHORIZATION), ex));
		this.problems.send(request, response, PlatformProblem.UNAUTHENTICATED);
	}

	/** The scheme by which the caller showed its token. */
	static String scheme(HttpServletRequest request) {
		String shown = request.getHeader(HttpHeaders.AUTHORIZATION);
		return (shown != null && isDPoP(shown)) ? DPOP : "Bearer";
	}

	private static boolean isDPoP(String shown) {
		return shown.regionMatches(true, 0, DPOP + " ", 0, DPOP.length() + 1);
	}

	private static String challenge(@org.jspecify.annotations.Nullable String shown, AuthenticationException ex) {
		if (shown == null) {
			return "Bearer";
		}
		if (!isDPoP(shown)) {
			return "Bearer error=\"invalid_token\"";
		}
		boolean proof = ex instanceof OAuth2AuthenticationException oauth
				&& OAuth2ErrorCodes.INVALID_DPOP_PROOF.equals(oauth.getError().getErrorCode());
		return DPOP + " error=\"" + (proof ? "invalid_dpop_proof" : "invalid_token") + "\", algs=\"ES256 RS256 PS256\"";
	}

}
