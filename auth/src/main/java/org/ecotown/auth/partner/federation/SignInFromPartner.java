package org.ecotown.auth.partner.federation;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.event.NewSecurityEvent;
import org.ecotown.auth.event.SecurityEventType;
import org.ecotown.auth.event.SecurityEvents;
import org.ecotown.auth.partner.connection.Connection;
import org.ecotown.auth.partner.federation.provider.PartnerFault;
import org.ecotown.auth.signin.proof.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.stereotype.Component;

/**
 * Ends a sign-in through a partner, well or badly, and puts it into the log.
 */
@Component
public class SignInFromPartner {

	/** By how much the clock of a partner may be behind. */
	private static final Duration SKEW = Duration.ofSeconds(60);

	private static final String METHOD = "partner";

	private final SignedIn signedIn;

	private final SecurityEvents events;

	SignInFromPartner(SignedIn signedIn, SecurityEvents events) {
		this.signedIn = signedIn;
		this.events = events;
	}

	/**
	 * Signs the person in and goes on with what the sign-in interrupted.
	 */
	public void succeed(Connection connection, FederatedIdentity identity, PersonId person, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		Authentication authentication = UsernamePasswordAuthenticationToken.authenticated(
				new User(person.toString(), "", List.of()), null,
				List.of(FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY)
					.issuedAt(provedAt(identity.authenticatedAt(), Instant.now()))
					.build()));
		PendingLink.forget(request);
		this.signedIn.as(authentication, request, response);
		this.signedIn.resume(authentication, request, response);
	}

	/**
	 * Puts a refusal into the log.
	 * @param connection which one, where it is known
	 */
	public void fail(@Nullable Connection connection, PartnerFault fault) {
		NewSecurityEvent event = NewSecurityEvent.of(SecurityEventType.SIGN_IN_FAILED);
		this.events
			.record((connection != null)
					? event.organisation(connection.settings().organisation().value())
						.details(Map.of("method", METHOD, "reason", fault.code(), "connection",
								connection.id().toString()))
					: event.details(Map.of("method", METHOD, "reason", fault.code())));
	}

	/** When the person proved it at the partner, unless that was just now. */
	private static Instant provedAt(@Nullable Instant there, Instant now) {
		return (there != null && there.isBefore(now.minus(SKEW))) ? there : now;
	}

}
