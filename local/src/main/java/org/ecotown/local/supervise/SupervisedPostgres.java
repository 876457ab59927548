package org.ecotown.local.supervise;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.ecotown.local.postgres.PostgresServer;

/**
 * PostgreSQL under watch: started again whenever it is gone, until it is stopped.
 */
final class SupervisedPostgres {

	static final String NAME = "PostgreSQL";

	private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

	private final PostgresServer server;

	private final ScheduledExecutorService timer;

	private final WatchLog log;

	private volatile boolean stopping;

	SupervisedPostgres(PostgresServer server, ScheduledExecutorService timer, WatchLog log) {
		this.server = server;
		this.timer = timer;
		this.log = log;
	}

	synchronized void start() {
		if (!this.stopping) {
			this.server.start();
		}
	}

	/** Whether it answers; one that is gone is started again and is none of this. */
	boolean answers() {
		return !this.server.isRunning() || this.server.answers();
	}

	void watch() {
		lookAfter(LOOK_EVERY);
	}

	/** No start is begun after this; one under way is waited for by {@link #stop()}. */
	void close() {
		this.stopping = true;
	}

	synchronized void stop() {
		close();
		this.server.stop();
	}

	private void lookAfter(Duration delay) {
		if (!this.stopping) {
			this.timer.schedule(this::look, delay.toMillis(), TimeUnit.MILLISECONDS);
		}
	}

	/** Looks again and again, whatever is thrown. */
	private void look() {
		Duration next = LOOK_EVERY;
		try {
			if (!this.stopping && !this.server.isRunning()) {
				this.log.say("watch.postgres");
				restart();
			}
		}
		catch (RuntimeException ex) {
			next = this.log.failed(NAME, ex);
		}
		lookAfter(next);
	}

	private synchronized void restart() {
		if (!this.stopping) {
			this.server.start();
			this.log.say("watch.ready", NAME);
		}
	}

}
