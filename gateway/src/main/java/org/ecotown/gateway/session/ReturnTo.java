package org.ecotown.gateway.session;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.DefaultServerRedirectStrategy;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.ServerAuthenticationSuccessHandler;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Brings people back to the screen they came from: {@code ?returnTo=} of the start of a
 * sign-in is kept in the session until it succeeds. Only paths of this site are accepted.
 */
final class ReturnTo implements WebFilter, ServerAuthenticationSuccessHandler {

	private static final String ATTRIBUTE = ReturnTo.class.getName();

	private static final String USUAL_IDLE_TIME = ATTRIBUTE + ".idle";

	/** A sign-in that nobody finishes does not hold a session for long. */
	private static final Duration UNTIL_SIGNED_IN = Duration.ofMinutes(10);

	private static final Pattern LOCAL_PATH = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]{0,500}");

	private final DefaultServerRedirectStrategy redirect = new DefaultServerRedirectStrategy();

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		String target = exchange.getRequest().getQueryParams().getFirst("returnTo");
		boolean starts = exchange.getRequest()
			.getPath()
			.value()
			.equals("/oauth2/authorization/" + SignInConfiguration.REGISTRATION);
		if (!starts) {
			return chain.filter(exchange);
		}
		return exchange.getSession().doOnNext((session) -> {
			if (!session.isStarted()) {
				session.getAttributes().put(USUAL_IDLE_TIME, session.getMaxIdleTime());
				session.setMaxIdleTime(UNTIL_SIGNED_IN);
			}
			if (target != null && isLocal(target)) {
				session.getAttributes().put(ATTRIBUTE, target);
			}
		}).then(chain.filter(exchange));
	}

	@Override
	public Mono<Void> onAuthenticationSuccess(WebFilterExchange filterExchange, Authentication authentication) {
		ServerWebExchange exchange = filterExchange.getExchange();
		return exchange.getSession().flatMap((session) -> {
			if (session.getAttributes().remove(USUAL_IDLE_TIME) instanceof Duration usual) {
				session.setMaxIdleTime(usual);
			}
			Object target = session.getAttributes().remove(ATTRIBUTE);
			return this.redirect.sendRedirect(exchange, URI.create((target != null) ? target.toString() : "/"));
		});
	}

	static boolean isLocal(@Nullable String target) {
		if (target == null || !LOCAL_PATH.matcher(target).matches()) {
			return false;
		}
		try {
			URI uri = new URI(target);
			return uri.getScheme() == null && uri.getHost() == null;
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

}
