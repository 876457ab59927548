package org.ecotown.agreements.agreement;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonProperty;
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
		@JsonProperty("registered-by")
		REGISTERED_BY,
		/** It is a party. */
		@JsonProperty("party")
		PARTY,
		/** It was a member of a party on a day of a signed agreement. */
		@JsonProperty("member")
		MEMBER

	}

}
