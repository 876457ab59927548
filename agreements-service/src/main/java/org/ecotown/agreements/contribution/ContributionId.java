package org.ecotown.agreements.contribution;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies a contribution; given by the service it comes from.
 */
public record ContributionId(@JsonValue UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
