package org.ecotown.auth.signin.factor;

import java.time.Duration;
import java.util.List;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * Lets time pass in the stored sessions of a person, as if the browser had been left
 * open.
 */
public final class OlderProofs {

	private static final String CONTEXT = "SPRING_SECURITY_CONTEXT";

	private OlderProofs() {
	}

	public static <S extends Session> void make(FindByIndexNameSessionRepository<S> sessions, String person,
			Duration by) {
		for (S session : sessions.findByPrincipalName(person).values()) {
			SecurityContext context = session.getRequiredAttribute(CONTEXT);
			Authentication signedIn = context.getAuthentication();
			if (signedIn == null) {
				throw new AssertionError(person);
			}
			List<GrantedAuthority> older = signedIn.getAuthorities()
				.stream()
				.<GrantedAuthority>map((authority) -> (authority instanceof FactorGrantedAuthority factor)
						? FactorGrantedAuthority.withAuthority(factor.getAuthority())
							.issuedAt(factor.getIssuedAt().minus(by))
							.build()
						: authority)
				.toList();
			session.setAttribute(CONTEXT, new SecurityContextImpl(signedIn.toBuilder().authorities((authorities) -> {
				authorities.clear();
				authorities.addAll(older);
			}).build()));
			sessions.save(session);
		}
	}

}
