package org.ecotown.platform.outbox;

import java.util.List;

/**
 * The messages that were permanently refused; later messages of their keys went on.
 */
public interface DeadLetters {

	/**
	 * The oldest dead letters.
	 * @param limit how many at most
	 */
	List<DeadLetter> oldest(int limit);

	/**
	 * Delivers a dead letter again, at once and before the waiting messages of its key.
	 * Waits for a delivery under way for the key.
	 * @return whether there was such a dead letter
	 */
	boolean requeue(long id);

	/**
	 * Delivers all dead letters again, in their old order per key.
	 * @return how many
	 */
	int requeueAll();

}
