package org.ecotown.training.participant;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id under which the organisation that registers a person handles them. Another
 * organisation has another one for the same person.
 */
public record ParticipantId(@JsonValue UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
