package org.ecotown.training.participant;

import org.jspecify.annotations.Nullable;

/**
 * Digests of what was given to tell a person apart, and of nothing known otherwise.
 *
 * @param number of the personal number
 * @param contact of name and phone number
 */
public record GivenDigests(byte @Nullable [] number, byte @Nullable [] contact) {

	@Override
	public String toString() {
		return "GivenDigests[…]";
	}

}
