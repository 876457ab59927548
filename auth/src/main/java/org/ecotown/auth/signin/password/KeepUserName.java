package org.ecotown.auth.signin.password;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.auth.signin.proof.SignInRecord;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/**
 * Brings a person whose sign-in failed back to the page, with the user name still in it.
 */
class KeepUserName extends SimpleUrlAuthenticationFailureHandler {

	/** Where the name is kept in the session. */
	static final String ATTRIBUTE = "ecotown.sign-in.username";

	static final int LONGEST = 200;

	private final SignInRecord records;

	KeepUserName(SignInRecord records) {
		super("/sign-in?error");
		this.records = records;
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException exception) throws IOException, ServletException {
		keep(request);
		this.records.failed("password", request.getParameter("username"));
		super.onAuthenticationFailure(request, response, exception);
	}

	static void keep(HttpServletRequest request) {
		String typed = request.getParameter("username");
		if (typed != null && typed.length() <= LONGEST) {
			request.getSession().setAttribute(ATTRIBUTE, typed);
		}
	}

}
