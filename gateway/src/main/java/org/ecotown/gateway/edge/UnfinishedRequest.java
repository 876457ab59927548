package org.ecotown.gateway.edge;

import java.util.concurrent.TimeoutException;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * The client did not send the body that it announced, or not in time. Nothing is known of
 * the peer by that, so the circuit breakers do not count it.
 */
class UnfinishedRequest extends ResponseStatusException {

	private UnfinishedRequest(HttpStatus status, String reason, Throwable cause) {
		super(status, reason, cause);
	}

	/** Of one that is broken off nobody is left to read the answer. */
	static UnfinishedRequest of(Throwable cause) {
		return (cause instanceof TimeoutException)
				? new UnfinishedRequest(HttpStatus.REQUEST_TIMEOUT, "the body came too slowly", cause)
				: new UnfinishedRequest(HttpStatus.BAD_REQUEST, "the body was broken off", cause);
	}

}
