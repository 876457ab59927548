package org.ecotown.platform.outbox.support;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

import org.ecotown.platform.outbox.PermanentDeliveryFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands the first message of a line to its receiver and marks how it went.
 */
final class Delivery {

	private static final Logger logger = LoggerFactory.getLogger(Delivery.class);

	private static final int LONGEST_FAILURE = 1000;

	private final Receivers receivers;

	private final TraceHeaders traces;

	private final BackOff backOff;

	private final OutboxMetrics metrics;

	private final Reachable reachable;

	private final Runnable woken;

	/**
	 * @param woken called when others have become due
	 */
	Delivery(Receivers receivers, TraceHeaders traces, BackOff backOff, Reachable reachable, OutboxMetrics metrics,
			Runnable woken) {
		this.receivers = receivers;
		this.traces = traces;
		this.backOff = backOff;
		this.reachable = reachable;
		this.woken = woken;
		this.metrics = metrics;
	}

	void check() {
		this.receivers.check();
	}

	void deliverFirst(OutboxLine line) throws SQLException {
		Optional<StoredMessage> message = line.first();
		if (message.isPresent()) {
			deliver(line, message.get());
		}
		else {
			line.goOn();
		}
	}

	private void deliver(OutboxLine line, StoredMessage message) throws SQLException {
		try {
			this.traces.within(message, () -> this.receivers.deliver(message));
		}
		catch (PermanentDeliveryFailure ex) {
			bury(line, message, ex);
			return;
		}
		catch (Throwable ex) {
			// an Error too: unmarked it would come back at once, for ever
			postpone(line, message, ex);
			return;
		}
		if (this.reachable.delivered(message) && line.wakeOthers(message)) {
			this.woken.run();
		}
		line.delivered(message);
		this.metrics.countDelivered();
	}

	private void bury(OutboxLine line, StoredMessage message, PermanentDeliveryFailure ex) throws SQLException {
		this.reachable.gaveUp(message);
		line.dead(message, describe(ex));
		this.metrics.countFailed();
		logger.error("Message {} ({}) of {} is a dead letter: {}", message.id(), message.type(), message.key(),
				ex.getMessage(), ex);
	}

	private void postpone(OutboxLine line, StoredMessage message, Throwable ex) throws SQLException {
		int failures = message.attempts() + 1;
		Duration delay = this.reachable.failed(message, this.backOff.after(failures));
		line.failed(message, describe(ex), delay);
		this.metrics.countFailed();
		// a day of outage is not worth a day of log lines: failures 1, 2, 4, 8, …
		if (Integer.bitCount(failures) == 1) {
			logger.warn("Message {} ({}) of {} failed {} times, next in {}: {}", message.id(), message.type(),
					message.key(), failures, delay, describe(ex));
		}
	}

	private static String describe(Throwable ex) {
		String text = ex.toString().replace("\0", "");
		return text.substring(0, Math.min(text.length(), LONGEST_FAILURE));
	}

}
