package org.ecotown.auth.partner.federation.provider;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import org.springframework.stereotype.Component;

/**
 * Lets a few calls at once wait for each partner, and none for long: together they stay
 * below the gateway's patience, so that a slow partner gets its page and the gateway does
 * not take this service for dead.
 */
@Component
public class PartnerCalls {

	private static final int AT_ONCE = 8;

	private static final Duration TOTAL = Duration.ofSeconds(8);

	private static final int PARTNERS = 10_000;

	private final ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor();

	private final LoadingCache<UUID, Semaphore> places = Caffeine.newBuilder()
		.maximumSize(PARTNERS)
		.build((connection) -> new Semaphore(AT_ONCE));

	/**
	 * Does something that calls a partner, perhaps several times.
	 * @param connection the connection to the partner
	 * @throws PartnerFailure when it fails, takes too long, or too many do so already
	 */
	public <T> T call(UUID connection, Callable<T> work) {
		Semaphore free = this.places.get(connection);
		if (!free.tryAcquire()) {
			throw new PartnerFailure(PartnerFault.BUSY);
		}
		Future<T> call = this.calls.submit(() -> {
			try {
				return work.call();
			}
			finally {
				// a call that is given up keeps its place until it has really ended
				free.release();
			}
		});
		try {
			return call.get(TOTAL.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (ExecutionException ex) {
			throw PartnerFailure.of(ex.getCause(), PartnerFault.ERROR_ANSWER);
		}
		catch (TimeoutException ex) {
			call.cancel(true);
			throw new PartnerFailure(PartnerFault.UNREACHABLE, ex);
		}
		catch (InterruptedException ex) {
			call.cancel(true);
			Thread.currentThread().interrupt();
			throw new PartnerFailure(PartnerFault.UNREACHABLE, ex);
		}
	}

}
