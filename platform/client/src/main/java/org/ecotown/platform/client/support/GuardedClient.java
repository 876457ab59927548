package org.ecotown.platform.client.support;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.ecotown.platform.client.PeerUnavailable;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Puts a circuit breaker around the calls to each peer, on the thread of the caller. What
 * counts against a peer is that it is away, too slow or failing, not that it says no.
 * Nobody is asked within a transaction.
 */
public class GuardedClient implements Client {

	private final Client delegate;

	private final CircuitBreakerRegistry breakers;

	public GuardedClient(Client delegate, CircuitBreakerRegistry breakers) {
		this.delegate = delegate;
		this.breakers = breakers;
	}

	@Override
	public Response execute(Request request, Request.Options options) {
		String peer = Peers.of(request);
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException(peer + " is asked within a transaction: a slow peer would hold connections"
					+ " and locks; ask before it, or through the outbox");
		}
		CircuitBreaker breaker = this.breakers.circuitBreaker(peer);
		if (!breaker.tryAcquirePermission()) {
			throw new PeerUnavailable(peer, null);
		}
		long start = System.nanoTime();
		try {
			Response response = this.delegate.execute(request, options);
			long nanos = System.nanoTime() - start;
			if (PeerAnswers.failed(response.status())) {
				breaker.onError(nanos, TimeUnit.NANOSECONDS, new IOException(peer + " answered " + response.status()));
			}
			else {
				breaker.onSuccess(nanos, TimeUnit.NANOSECONDS);
			}
			return response;
		}
		catch (IOException | RuntimeException ex) {
			breaker.onError(System.nanoTime() - start, TimeUnit.NANOSECONDS, ex);
			throw new PeerUnavailable(peer, ex);
		}
	}

}
