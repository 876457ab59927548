package org.ecotown.gateway.edge;

import java.util.Locale;

/**
 * What can go wrong before a service answers. The texts are in {@code messages/problems}.
 */
public enum EdgeProblem {

	MALFORMED_REQUEST(400), UNUSUAL_PATH(400), UNEXPECTED_BODY(400), UNAUTHENTICATED(401), FORBIDDEN(403),
	FORGED_REQUEST(403), NOT_FOUND(404), METHOD_NOT_ALLOWED(405), REQUEST_TOO_SLOW(408), BODY_TOO_LARGE(413),
	ADDRESS_TOO_LONG(414), UNSUPPORTED_MEDIA_TYPE(415), HEADERS_TOO_LARGE(431), INTERNAL_ERROR(500), UNAVAILABLE(503),
	TOO_SLOW(504), NO_ANSWER_IN_TIME(504);

	private final int status;

	EdgeProblem(int status) {
		this.status = status;
	}

	int status() {
		return this.status;
	}

	String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static EdgeProblem ofStatus(int status) {
		for (EdgeProblem problem : values()) {
			if (problem.status == status) {
				return problem;
			}
		}
		return (status >= 500) ? INTERNAL_ERROR : MALFORMED_REQUEST;
	}

}
