package org.ecotown.auth.signin;

import java.io.Serializable;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Kept in the session for the person to recognise it by.
 *
 * @param signedInAt when the person signed in
 * @param address IP address the person signed in from
 * @param userAgent what the browser says it is
 */
public record SessionDevice(Instant signedInAt, String address, @Nullable String userAgent) implements Serializable {

	/** The name of the session attribute. */
	public static final String ATTRIBUTE = "ecotown.session.device";

}
