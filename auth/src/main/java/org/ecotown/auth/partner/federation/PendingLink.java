package org.ecotown.auth.partner.federation;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/**
 * A partner's account this browser has proved to have and that is nobody's here yet. It
 * waits in the session until the person proves an account of this service too.
 *
 * @param identity the partner's account
 * @param until when the proof is forgotten
 */
public record PendingLink(FederatedIdentity identity, Instant until) implements Serializable {

	private static final String ATTRIBUTE = PendingLink.class.getName();

	private static final Duration REMEMBERED = Duration.ofMinutes(15);

	/**
	 * Remembers the account.
	 */
	public static void save(FederatedIdentity identity, HttpServletRequest request) {
		request.getSession().setAttribute(ATTRIBUTE, new PendingLink(identity, Instant.now().plus(REMEMBERED)));
	}

	/**
	 * What waits in this session.
	 */
	public static Optional<PendingLink> of(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return (session != null && session.getAttribute(ATTRIBUTE) instanceof PendingLink pending
				&& Instant.now().isBefore(pending.until())) ? Optional.of(pending) : Optional.empty();
	}

	/**
	 * Forgets it.
	 */
	public static void forget(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.removeAttribute(ATTRIBUTE);
		}
	}

}
