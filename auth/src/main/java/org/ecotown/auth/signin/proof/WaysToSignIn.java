package org.ecotown.auth.signin.proof;

import java.util.List;

import org.ecotown.auth.directory.person.PersonId;

import org.springframework.stereotype.Component;

/**
 * All ways in which people can sign in, so that nobody takes away the own last one.
 */
@Component
public class WaysToSignIn {

	private final List<WayToSignIn> ways;

	WaysToSignIn(List<WayToSignIn> ways) {
		this.ways = ways;
	}

	/**
	 * Whether the person can do without one of them.
	 */
	public boolean mayLoseOne(PersonId person) {
		return this.ways.stream().mapToInt((way) -> way.count(person)).sum() > 1;
	}

}
