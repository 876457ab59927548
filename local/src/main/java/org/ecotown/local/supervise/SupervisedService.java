package org.ecotown.local.supervise;

import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

import org.ecotown.local.layout.Folders;
import org.ecotown.local.layout.Ports;
import org.ecotown.local.layout.Secrets;
import org.ecotown.local.layout.Service;
import org.ecotown.local.process.ExtractedJar;
import org.ecotown.local.process.Readiness;
import org.ecotown.local.process.ServiceProcess;
import org.ecotown.local.supervise.RunState.Phase;
import org.ecotown.local.text.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One service under supervision: at most one process at a time, and nobody can start it
 * again once the supervisor closes it.
 */
final class SupervisedService {

	private static final Duration LONGEST_START = Duration.ofMinutes(10);

	private final Service service;

	private final Folders folders;

	private final Ports ports;

	private final Secrets secrets;

	private final Runnable changed;

	private @Nullable ServiceProcess process;

	private Phase phase = Phase.WAITING;

	private boolean closed;

	SupervisedService(Service service, Folders folders, Ports ports, Secrets secrets, Runnable changed) {
		this.service = service;
		this.folders = folders;
		this.ports = ports;
		this.secrets = secrets;
		this.changed = changed;
	}

	Service service() {
		return this.service;
	}

	ExtractedJar extract() {
		return ExtractedJar.of(
				this.folders.jarOf(this.service).orElseThrow(() -> new Refusal("build.no-jar", this.service.id())),
				this.folders.cache().resolve(this.service.id()));
	}

	/**
	 * Starts a process unless one runs or the service is closed.
	 * @param died called when the process ends although nobody asked it to
	 */
	void start(BiConsumer<SupervisedService, Integer> died) {
		ExtractedJar jar = extract();
		synchronized (this) {
			if (this.closed || (this.process != null && this.process.isAlive())) {
				return;
			}
			ServiceProcess started = ServiceProcess.start(this.service, jar, this.folders, this.ports, this.secrets);
			this.process = started;
			this.phase = Phase.STARTING;
			started.exit().thenAccept(code -> ended(started, code, died));
		}
		this.changed.run();
	}

	private void ended(ServiceProcess ended, int code, BiConsumer<SupervisedService, Integer> died) {
		synchronized (this) {
			if (this.process != ended || this.closed || this.phase == Phase.STOPPED) {
				return;
			}
			this.phase = Phase.DOWN;
		}
		this.changed.run();
		died.accept(this, code);
	}

	/**
	 * Waits until it answers.
	 * @return false when it died, took too long or waiting was given up
	 */
	boolean awaitReady(BooleanSupplier givenUp) {
		long deadline = System.nanoTime() + LONGEST_START.toNanos();
		while (System.nanoTime() < deadline && !givenUp.getAsBoolean() && isStarting()) {
			if (Readiness.of(this.service, this.ports) && becomeReady()) {
				this.changed.run();
				return true;
			}
			pause();
		}
		return false;
	}

	private synchronized boolean becomeReady() {
		if (isStarting()) {
			this.phase = Phase.READY;
			return true;
		}
		return false;
	}

	private synchronized boolean isStarting() {
		return this.phase == Phase.STARTING && this.process != null && this.process.isAlive();
	}

	/** A person stops it: it stays stopped until a person starts it. */
	void stopByHand() {
		ServiceProcess running;
		synchronized (this) {
			running = this.process;
			this.phase = Phase.STOPPED;
		}
		this.changed.run();
		if (running != null) {
			running.terminate();
			running.awaitEnd();
		}
	}

	/** Refuses any further start. */
	synchronized void close() {
		this.closed = true;
	}

	/** Asks the process to stop and waits until it no longer serves. */
	void terminate() {
		ServiceProcess running = current();
		if (running != null) {
			running.terminate();
			long deadline = System.nanoTime() + Duration.ofSeconds(35).toNanos();
			while (running.isAlive() && Ports.inUse(this.ports.of(this.service)) && System.nanoTime() < deadline) {
				pause();
			}
		}
	}

	/**
	 * @return false when it had to be killed
	 */
	boolean awaitEnd() {
		ServiceProcess running = current();
		return running == null || running.awaitEnd();
	}

	synchronized boolean isWanted() {
		return !this.closed && this.phase == Phase.DOWN;
	}

	private synchronized @Nullable ServiceProcess current() {
		return this.process;
	}

	synchronized RunState.Entry entry() {
		boolean alive = this.process != null && this.process.isAlive();
		return new RunState.Entry(this.service.id(), this.phase,
				(alive && this.process != null) ? this.process.identity() : null);
	}

	private static void pause() {
		try {
			Thread.sleep(100);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
