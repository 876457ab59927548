package org.ecotown.platform.outbox;

/**
 * Stores messages for delivery by their {@link OutboxReceiver}.
 */
public interface OutboxMessages {

	/**
	 * Stores the payload in the current transaction; it is delivered after the commit, at
	 * least once, and never before an earlier message of the same key. Transactions that
	 * schedule for one key wait for each other until they end, so call this late.
	 * @param key what must stay in order, for instance the id of the changed aggregate
	 * @param payload a record annotated with {@link OutboxPayload}
	 * @throws IllegalStateException if no transaction is active
	 * @throws IllegalArgumentException if no receiver takes the payload
	 */
	void schedule(String key, Object payload);

	/**
	 * The same for one of many messages that nobody waits for, such as the letters of a
	 * large import: it is delivered when nothing else is due. Order is kept among the
	 * bulk messages of a key.
	 * @param key one of a few hundred at most; give each transaction keys of its own
	 * @param payload a record annotated with {@link OutboxPayload}
	 * @throws IllegalStateException if no transaction is active
	 * @throws IllegalArgumentException if no receiver takes the payload
	 */
	void scheduleInBulk(String key, Object payload);

}
