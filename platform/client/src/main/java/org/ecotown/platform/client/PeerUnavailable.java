package org.ecotown.platform.client;

import org.jspecify.annotations.Nullable;

/**
 * The peer is away, too slow or failing: nobody can tell what it would have answered.
 */
public class PeerUnavailable extends RuntimeException {

	private final String peer;

	public PeerUnavailable(String peer, @Nullable Throwable cause) {
		super(peer + " is unavailable", cause);
		this.peer = peer;
	}

	public String peer() {
		return this.peer;
	}

}
