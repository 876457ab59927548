package org.ecotown.platform.client;

/**
 * The peer refused the request for good: any 4xx but 404.
 */
public class PeerRejected extends RuntimeException {

	private final int status;

	public PeerRejected(String peer, int status, String answer) {
		super(peer + " answered " + status + ": " + answer);
		this.status = status;
	}

	public int status() {
		return this.status;
	}

	/**
	 * Whether the same request may succeed later: no valid token yet (401, 403), timed
	 * out (408), too early (425), too many (429).
	 */
	public boolean mayPass() {
		return switch (this.status) {
			case 401, 403, 408, 425, 429 -> true;
			default -> false;
		};
	}

}
