package org.ecotown.platform.outbox;

/**
 * Delivers the messages of one payload type. A message may come again after a crash, so
 * the delivery must be idempotent. It runs outside any transaction and must end by
 * itself: give its client a timeout.
 *
 * @param <T> the payload, annotated with {@link OutboxPayload}
 */
public interface OutboxReceiver<T> {

	Class<T> payloadType();

	/**
	 * Delivers one message; returning acknowledges it.
	 * @throws PermanentDeliveryFailure if trying again cannot help: the message becomes a
	 * dead letter
	 * @throws RuntimeException otherwise, to be called again later, for ever
	 */
	void deliver(T payload);

}
