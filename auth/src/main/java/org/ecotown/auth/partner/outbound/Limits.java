package org.ecotown.auth.partner.outbound;

import java.time.Duration;

/**
 * How much of this service one call to a partner may take up.
 *
 * @param connect how long a connection may take
 * @param total how long everything may take, from the name look-up to the last byte
 * @param bytes how long an answer may be
 */
record Limits(Duration connect, Duration total, int bytes) {

	static final Limits USUAL = new Limits(Duration.ofSeconds(2), Duration.ofSeconds(5), 512 * 1024);

}
