package org.ecotown.local.supervise;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.ecotown.local.layout.Folders;
import org.ecotown.local.layout.Ports;
import org.ecotown.local.layout.Secrets;
import org.ecotown.local.process.CacheRecording;
import org.jspecify.annotations.Nullable;

/**
 * Records the start-up caches that are missing, one after the other, when the start is
 * over and the machine is likely to be idle. It is given up whenever somebody stops.
 */
final class CacheRecorder {

	private static final Duration AFTER_THE_START = Duration.ofSeconds(20);

	private final List<SupervisedService> services;

	private final Folders folders;

	private final Ports ports;

	private final Secrets secrets;

	private final WatchLog log;

	private @Nullable CacheRecording running;

	private boolean stopped;

	CacheRecorder(List<SupervisedService> services, Folders folders, Ports ports, Secrets secrets, WatchLog log) {
		this.services = services;
		this.folders = folders;
		this.ports = ports;
		this.secrets = secrets;
		this.log = log;
	}

	void recordLater(ScheduledExecutorService timer) {
		if (!"off".equals(System.getenv("ECOTOWN_STARTUP_CACHE"))) {
			timer.schedule(() -> Thread.ofVirtual().start(this::record), AFTER_THE_START.toSeconds(), TimeUnit.SECONDS);
		}
	}

	private void record() {
		for (SupervisedService service : this.services) {
			try {
				CacheRecording recording = begin(service);
				if (recording != null && !recording.await() && !isStopped()) {
					this.log.say("watch.no-cache", service.service().id(),
							this.folders.logOf("startup-cache").toString());
				}
			}
			catch (RuntimeException ex) {
				this.log.say(ex);
			}
		}
	}

	private synchronized @Nullable CacheRecording begin(SupervisedService service) {
		this.running = this.stopped ? null
				: CacheRecording.start(service.service(), service.extract(), this.folders, this.ports, this.secrets);
		return this.running;
	}

	private synchronized boolean isStopped() {
		return this.stopped;
	}

	synchronized void stop() {
		this.stopped = true;
		if (this.running != null) {
			this.running.kill();
		}
	}

}
