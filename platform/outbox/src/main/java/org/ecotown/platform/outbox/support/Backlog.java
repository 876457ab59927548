package org.ecotown.platform.outbox.support;

/**
 * What the outbox holds.
 *
 * @param pending messages waiting for delivery
 * @param lagSeconds age of the oldest of them, 0 without any
 * @param dead dead letters
 */
record Backlog(long pending, double lagSeconds, long dead) {
}
