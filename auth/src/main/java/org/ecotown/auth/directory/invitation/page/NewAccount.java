package org.ecotown.auth.directory.invitation.page;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.auth.directory.invitation.Invitation;
import org.ecotown.auth.directory.invitation.acceptance.AcceptInvitation;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.directory.person.password.PasswordRules;
import org.ecotown.auth.signin.proof.SignedIn;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Makes the account of an invited person and signs them in.
 */
@Component
class NewAccount {

	private final AcceptInvitation invitations;

	private final SignedIn signedIn;

	NewAccount(AcceptInvitation invitations, SignedIn signedIn) {
		this.invitations = invitations;
		this.signedIn = signedIn;
	}

	/**
	 * The code of the fault of a password, empty when it may be used.
	 */
	static Optional<String> fault(String password, Invitation invitation) {
		return PasswordRules.fault(password,
				Objects.requireNonNullElse(invitation.email(), String.valueOf(invitation.phone())));
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
