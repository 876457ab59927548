package org.ecotown.auth.signin.proof;

import java.util.List;

/**
 * Published as an application event when everything ends that a person is signed in with,
 * but for one session: also what came from sessions that were over here already and goes
 * on at a client.
 *
 * @param person whose sessions they were, by id
 * @param kept the ids of the session that goes on; empty when none does
 */
public record SessionsOfPersonEnded(String person, List<String> kept) {

	public SessionsOfPersonEnded {
		kept = List.copyOf(kept);
	}

}
