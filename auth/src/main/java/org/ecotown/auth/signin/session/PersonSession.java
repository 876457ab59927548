package org.ecotown.auth.signin.session;

import java.time.Instant;

/**
 * A session as its owner sees it.
 *
 * @param handle names the session without giving it away
 * @param current whether it is the one that asks
 * @param signedInAt when it began
 * @param lastUsedAt when it was last used
 * @param address where it began
 * @param browser name of browser and system, empty when not recognised
 */
public record PersonSession(String handle, boolean current, Instant signedInAt, Instant lastUsedAt, String address,
		String browser) {
}
