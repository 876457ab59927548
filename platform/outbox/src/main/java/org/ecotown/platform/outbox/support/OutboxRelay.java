package org.ecotown.platform.outbox.support;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/**
 * Claims due lines and delivers one message of each at a time. One thread claims; a
 * virtual thread per claimed line delivers.
 */
final class OutboxRelay implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(OutboxRelay.class);

	private final DataSource dataSource;

	private final Delivery delivery;

	private final OutboxProperties properties;

	private final Semaphore free;

	private final Semaphore wake = new Semaphore(0);

	private volatile boolean running;

	private volatile boolean wakeAfterDelivery;

	private boolean databaseGone;

	private @Nullable Thread claiming;

	private @Nullable ExecutorService deliveries;

	/**
	 * @param delivery what delivers, given what wakes the relay
	 */
	OutboxRelay(DataSource dataSource, Function<Runnable, Delivery> delivery, OutboxProperties properties) {
		this.dataSource = dataSource;
		this.delivery = delivery.apply(this::wakeLater);
		this.properties = properties;
		this.free = new Semaphore(properties.concurrency());
	}

	/**
	 * Looks for due lines now instead of at the next poll.
	 */
	void wake() {
		if (this.wake.availablePermits() == 0) {
			this.wake.release();
		}
	}

	/** Once the transaction under way has ended. */
	private void wakeLater() {
		this.wakeAfterDelivery = true;
	}

	@Override
	public boolean isAutoStartup() {
		return this.properties.relay();
	}

	@Override
	public void start() {
		this.delivery.check();
		this.running = true;
		ExecutorService executor = Executors
			.newThreadPerTaskExecutor(Thread.ofVirtual().name("outbox-delivery-", 0).factory());
		this.deliveries = executor;
		this.claiming = Thread.ofPlatform().name("outbox-relay").start(() -> claimUntilStopped(executor));
	}

	private void claimUntilStopped(ExecutorService executor) {
		try {
			while (this.running) {
				this.free.acquire();
				this.wake.drainPermits();
				if (!claim(executor)) {
					this.wake.tryAcquire(pause().toMillis(), TimeUnit.MILLISECONDS);
				}
			}
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
	}

	private Duration pause() {
		return this.databaseGone ? this.properties.firstRetry() : this.properties.pollInterval();
	}

	/**
	 * Starts one delivery; without one the permit is given back.
	 */
	private boolean claim(ExecutorService executor) {
		Optional<OutboxLine> line = claimLine();
		line.ifPresentOrElse((claimed) -> start(executor, claimed), this.free::release);
		return line.isPresent();
	}

	private Optional<OutboxLine> claimLine() {
		try {
			Optional<OutboxLine> line = OutboxLine.claim(this.dataSource);
			this.databaseGone = false;
			return line;
		}
		catch (SQLException | DataAccessException ex) {
			if (!this.databaseGone && this.running) {
				logger.warn("The outbox cannot be read, deliveries wait: {}", ex.getMessage());
			}
			this.databaseGone = true;
			return Optional.empty();
		}
	}

	private void start(ExecutorService executor, OutboxLine claimed) {
		try {
			executor.execute(() -> deliver(claimed));
		}
		catch (RejectedExecutionException _) {
			// claimed while the relay stopped
			giveBack(claimed);
		}
	}

	private void giveBack(OutboxLine claimed) {
		try (claimed) {
			this.free.release();
		}
		catch (SQLException ex) {
			logger.debug("The lock ended with its connection", ex);
		}
	}

	private void deliver(OutboxLine claimed) {
		try (claimed) {
			this.delivery.deliverFirst(claimed);
		}
		catch (SQLException | DataAccessException ex) {
			logger.warn("A delivery could not be marked and will be repeated: {}", ex.getMessage());
			rest();
		}
		finally {
			this.free.release();
			if (this.wakeAfterDelivery) {
				this.wakeAfterDelivery = false;
				wake();
			}
		}
	}

	private void rest() {
		try {
			Thread.sleep(this.properties.firstRetry());
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * Claims nothing more and waits for deliveries under way; what does not end in time
	 * is interrupted and delivered again later.
	 */
	@Override
	public void stop() {
		this.running = false;
		Thread claims = this.claiming;
		ExecutorService executor = this.deliveries;
		if (claims == null || executor == null) {
			return;
		}
		claims.interrupt();
		try {
			claims.join(this.properties.shutdownTimeout());
			executor.shutdown();
			if (!executor.awaitTermination(this.properties.shutdownTimeout().toMillis(), TimeUnit.MILLISECONDS)) {
				logger.warn("Deliveries are still under way after {}; they will be repeated",
						this.properties.shutdownTimeout());
				executor.shutdownNow();
			}
		}
		catch (InterruptedException _) {
			executor.shutdownNow();
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}
