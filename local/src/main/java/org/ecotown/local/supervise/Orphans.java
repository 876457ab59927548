package org.ecotown.local.supervise;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Services that outlived a supervisor that was killed.
 */
public final class Orphans {

	private static final Duration GRACE = Duration.ofSeconds(20);

	private Orphans() {
	}

	public static List<ProcessHandle> of(RunState state) {
		return state.services().stream().flatMap(entry -> entry.running().stream()).toList();
	}

	/** Stops them all, by force where asking does not help. */
	public static void stop(List<ProcessHandle> orphans) {
		orphans.forEach(ProcessHandle::destroy);
		for (ProcessHandle orphan : orphans) {
			try {
				orphan.onExit().get(GRACE.toMillis(), TimeUnit.MILLISECONDS);
			}
			catch (TimeoutException | ExecutionException ex) {
				orphan.destroyForcibly();
				orphan.onExit().join();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return;
			}
		}
	}

}
