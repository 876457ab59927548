package org.ecotown.training.session;

/**
 * Where the trained people of a session are counted.
 */
public interface SessionContributions {

	/**
	 * Tells of the session as it is now, in the transaction under way.
	 */
	void contribute(Session session);

}
