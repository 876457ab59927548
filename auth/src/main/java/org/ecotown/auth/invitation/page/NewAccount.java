package org.ecotown.auth.invitation.page;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.auth.invitation.AcceptInvitation;
import org.ecotown.auth.person.PersonId;
import org.ecotown.auth.signin.SignedIn;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Makes the account of an invited person and signs them in.
 */
@Component
class NewAccount {

	private static final int SHORTEST = 12;

	private static final int LONGEST = 1000;

	private final AcceptInvitation invitations;

	private final SignedIn signedIn;

	NewAccount(AcceptInvitation invitations, SignedIn signedIn) {
		this.invitations = invitations;
		this.signedIn = signedIn;
	}

	static boolean isAcceptable(String password) {
		return password.length() >= SHORTEST && password.length() <= LONGEST;
	}

	void begin(UUID invitation, String password, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		PersonId person = this.invitations.accept(invitation, password);
		Authentication authentication = UsernamePasswordAuthenticationToken.authenticated(person.toString(), null,
				List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)));
		this.signedIn.as(authentication, request, response);
		this.signedIn.resume(authentication, request, response);
	}

}
