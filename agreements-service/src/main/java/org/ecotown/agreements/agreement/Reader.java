package org.ecotown.agreements.agreement;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Why an organisation sees an agreement.
 *
 * @param party the party whose member it is
 */
public record Reader(Reason reason, @Nullable UUID party) {

	/**
	 * Whether it sees the agreement, its progress and its own share only.
	 */
	public boolean isMember() {
		return this.reason == Reason.MEMBER;
	}

	/**
	 * What makes a reader.
	 */
	public enum Reason {

		/** It registered it. */
		REGISTERED_BY,
		/** It is a party. */
		PARTY,
		/** It was a member of a party on a day of a signed agreement. */
		MEMBER

	}

}
