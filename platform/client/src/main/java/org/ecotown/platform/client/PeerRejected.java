package org.ecotown.platform.client;

import org.jspecify.annotations.Nullable;

/**
 * The peer refused the request for good: any 4xx but 404.
 */
public class PeerRejected extends RuntimeException {

	private final int status;

	private final @Nullable String problem;

	private final @Nullable String detail;

	/**
	 * @param problem the problem as the peer names it, see {@link #problem()}
	 * @param detail what the peer says to people
	 */
	public PeerRejected(String peer, int status, @Nullable String problem, @Nullable String detail) {
		super(peer + " answered " + status + ((problem != null) ? " " + problem : "")
				+ ((detail != null) ? ": " + detail : ""));
		this.status = status;
		this.problem = problem;
		this.detail = detail;
	}

	/**
	 * A refusal that names no problem.
	 */
	public PeerRejected(String peer, int status, @Nullable String detail) {
		this(peer, status, null, detail);
	}

	public int status() {
		return this.status;
	}

	/**
	 * The last part of the problem's type URI, such as {@code full-session}; null when
	 * the peer answered no problem details.
	 */
	public @Nullable String problem() {
		return this.problem;
	}

	/**
	 * The problem's detail, in the language of the request under way.
	 */
	public @Nullable String detail() {
		return this.detail;
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
