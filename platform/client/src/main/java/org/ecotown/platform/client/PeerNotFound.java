package org.ecotown.platform.client;

/**
 * The peer answered that there is nothing at this address, or nothing the caller may see
 * (404).
 */
public class PeerNotFound extends RuntimeException {

	public PeerNotFound(String peer) {
		super(peer + " answered 404");
	}

}
