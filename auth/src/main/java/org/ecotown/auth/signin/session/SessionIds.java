package org.ecotown.auth.signin.session;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.auth.config.Sha256;
import org.jspecify.annotations.Nullable;

import org.springframework.session.SessionIdGenerator;
import org.springframework.session.web.http.HttpSessionIdResolver;

/**
 * Lets browsers know the sessions by secrets of which the service itself keeps the hash
 * only: to read the database is not to be signed in. An id is made while a request is
 * under way, and its secret goes out with the answer to it.
 */
class SessionIds implements SessionIdGenerator, HttpSessionIdResolver {

	private static final String SENT = SessionIds.class.getName() + ".";

	private final HttpSessionIdResolver cookies;

	private final ThreadLocal<@Nullable Made> made = new ThreadLocal<>();

	SessionIds(HttpSessionIdResolver cookies) {
		this.cookies = cookies;
	}

	/**
	 * The id of the session that a browser knows by a secret: 128 bits of its hash.
	 */
	static String of(String secret) {
		ByteBuffer hash = ByteBuffer.wrap(Sha256.of(secret));
		return new UUID(hash.getLong(), hash.getLong()).toString();
	}

	@Override
	public String generate() {
		String secret = UUID.randomUUID().toString();
		String id = of(secret);
		this.made.set(new Made(id, secret));
		return id;
	}

	@Override
	public List<String> resolveSessionIds(HttpServletRequest request) {
		return this.cookies.resolveSessionIds(request).stream().map(SessionIds::of).toList();
	}

	@Override
	public void setSessionId(HttpServletRequest request, HttpServletResponse response, String sessionId) {
		Made fresh = this.made.get();
		if (fresh != null && fresh.id().equals(sessionId)) {
			request.setAttribute(SENT + sessionId, fresh.secret());
			this.made.remove();
		}
		if (request.getAttribute(SENT + sessionId) instanceof String secret) {
			this.cookies.setSessionId(request, response, secret);
		}
	}

	@Override
	public void expireSession(HttpServletRequest request, HttpServletResponse response) {
		this.cookies.expireSession(request, response);
	}

	private record Made(String id, String secret) {
	}

}
