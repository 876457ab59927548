package org.ecotown.platform.outbox.support;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Which kinds of messages find their peer, as far as this process knows. Of those that do
 * not, one key is tried at short intervals, so that all others need not be; what gets
 * through says that the peer is back.
 */
final class Reachable {

	private final Duration probe;

	private final Duration rest;

	private final LongSupplier nanos;

	/** The key that is tried for all others, by kind. */
	private final Map<String, String> probing = new ConcurrentHashMap<>();

	private final Map<String, Long> woken = new ConcurrentHashMap<>();

	/**
	 * @param probe how long the one key waits
	 * @param rest how often the others are woken at most: one of them may fail for
	 * reasons of its own
	 */
	Reachable(Duration probe, Duration rest, LongSupplier nanos) {
		this.probe = probe;
		this.rest = rest;
		this.nanos = nanos;
	}

	/**
	 * How long the key waits after a failure.
	 */
	Duration failed(StoredMessage message, Duration backOff) {
		String tried = this.probing.putIfAbsent(message.type(), message.key());
		boolean isProbe = tried == null || tried.equals(message.key());
		return (isProbe && backOff.compareTo(this.probe) > 0) ? this.probe : backOff;
	}

	/**
	 * Whether those that wait for this kind are to be woken.
	 */
	boolean delivered(StoredMessage message) {
		this.probing.remove(message.type());
		long now = this.nanos.getAsLong();
		Long last = this.woken.get(message.type());
		if (last != null && now - last < this.rest.toNanos()) {
			return false;
		}
		this.woken.put(message.type(), now);
		return true;
	}

	/** The key will not be tried again. */
	void gaveUp(StoredMessage message) {
		this.probing.remove(message.type(), message.key());
	}

}
