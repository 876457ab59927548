package org.ecotown.auth.signin.proof;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/**
 * What every way to sign in ends with.
 */
@Component
public class SignedIn {

	private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

	private final ChangeSessionIdAuthenticationStrategy sessions = new ChangeSessionIdAuthenticationStrategy();

	private final ContinueSignIn next;

	private final SignInRecord records;

	SignedIn(RequestCache requests, SignInRecord records) {
		this.records = records;
		this.next = new ContinueSignIn(requests);
	}

	/**
	 * Signs a person in who proved who they are outside Spring Security's own filters, or
	 * proved it once more, under a new session id.
	 * @param person named by the person's id, with a {@code FactorGrantedAuthority} for
	 * everything that was proved
	 */
	public void as(Authentication person, HttpServletRequest request, HttpServletResponse response) {
		Authentication before = SecurityContextHolder.getContext().getAuthentication();
		this.sessions.onAuthentication(person, request, response);
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(person);
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
		if (before == null || !before.getName().equals(person.getName())) {
			this.records.succeeded(person, request, response);
		}
		else {
			this.records.provedAgain(person, request);
		}
	}

	/**
	 * Goes back to what the sign-in interrupted.
	 */
	public void resume(Authentication person, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		this.next.onAuthenticationSuccess(request, response, person);
	}

}
