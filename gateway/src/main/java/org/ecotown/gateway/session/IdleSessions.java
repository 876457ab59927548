package org.ecotown.gateway.session;

import java.time.Clock;
import java.time.Instant;

import reactor.core.publisher.Mono;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.server.WebSession;

/**
 * Ends a session that nobody has used for as long as it may idle. What the web app asks
 * by itself, every minute while it is open, is no use of it: the store takes every
 * request for one, and a forgotten screen would stay signed in for ever. Whoever uses it
 * asks the API. Nothing else is looked at: a picture that is still under way when
 * somebody signs in comes with the session of before, and looking for that one would have
 * the browser forget the new one.
 */
class IdleSessions implements WebFilter {

	private static final String USED = IdleSessions.class.getName() + ".used";

	/** What the bell asks. */
	private static final String POLLED = "/api/notices/unread";

	private final Clock clock;

	IdleSessions(Clock clock) {
		this.clock = clock;
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		if (!exchange.getRequest().getPath().value().startsWith("/api/")) {
			return chain.filter(exchange);
		}
		return exchange.getSession()
			.filter(WebSession::isStarted)
			.flatMap((session) -> use(session, exchange.getRequest()))
			.then(chain.filter(exchange));
	}

	private Mono<Void> use(WebSession session, ServerHttpRequest request) {
		Instant now = this.clock.instant();
		if (session.getAttribute(USED) instanceof Instant used && now.isAfter(used.plus(session.getMaxIdleTime()))) {
			return session.invalidate();
		}
		if (!isPolled(request)) {
			session.getAttributes().put(USED, now);
		}
		else {
			session.getAttributes().putIfAbsent(USED, now);
		}
		return Mono.empty();
	}

	private static boolean isPolled(ServerHttpRequest request) {
		return request.getMethod() == HttpMethod.GET && POLLED.equals(request.getPath().value());
	}

}
