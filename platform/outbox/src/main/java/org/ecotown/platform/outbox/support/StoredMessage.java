package org.ecotown.platform.outbox.support;

/**
 * A waiting message as it is stored.
 *
 * @param payload as JSON
 * @param trace the trace headers as a JSON object
 * @param attempts deliveries tried before
 */
record StoredMessage(long id, String key, String type, String payload, String trace, int attempts) {
}
