package org.ecotown.local.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process we started, told apart from a stranger that got the same number later: the
 * start time must match, and a word that only our command line has.
 */
public record ProcessIdentity(long pid, Instant startedAt, String mark) {

	private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(3);

	public static ProcessIdentity of(ProcessHandle handle, String mark) {
		return new ProcessIdentity(handle.pid(), handle.info().startInstant().orElseGet(Instant::now), mark);
	}

	/** The running process, if it still is ours. */
	public Optional<ProcessHandle> running() {
		return ProcessHandle.of(this.pid).filter(ProcessHandle::isAlive).filter(this::isOurs);
	}

	private boolean isOurs(ProcessHandle handle) {
		ProcessHandle.Info info = handle.info();
		boolean sameStart = info.startInstant()
			.map(start -> Duration.between(start, this.startedAt).abs().compareTo(CLOCK_TOLERANCE) <= 0)
			.orElse(false);
		return sameStart && info.commandLine().map(line -> line.contains(this.mark)).orElse(true);
	}

}
