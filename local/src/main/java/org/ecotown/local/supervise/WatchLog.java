package org.ecotown.local.supervise;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

import org.ecotown.local.report.Progress;
import org.ecotown.local.text.Messages;
import org.ecotown.local.text.Refusal;

/**
 * Tells the person at the terminal, with the time of day, what ended and when it is
 * started again.
 */
final class WatchLog {

	private final Messages messages;

	private final Progress progress;

	private final Backoff backoff = new Backoff(Clock.systemUTC());

	WatchLog(Messages messages, Progress progress) {
		this.messages = messages;
		this.progress = progress;
	}

	void say(String key, Object... arguments) {
		sayLine(this.messages.get(key, arguments));
	}

	void say(RuntimeException failure) {
		sayLine(reason(failure));
	}

	/** How long to wait before it is started again. */
	Duration died(String name, int code) {
		Duration delay = this.backoff.next(name);
		say("watch.died", name, Integer.toString(code), Long.toString(delay.toSeconds()));
		return delay;
	}

	/** How long to wait before the next attempt. */
	Duration failed(String name, RuntimeException failure) {
		Duration delay = this.backoff.next(name);
		say("watch.failed", name, reason(failure), Long.toString(delay.toSeconds()));
		return delay;
	}

	private void sayLine(String line) {
		this.progress.say(LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + " " + line);
	}

	private String reason(RuntimeException failure) {
		return Refusal.of(failure).map(refusal -> refusal.in(this.messages)).orElseGet(failure::toString);
	}

}
