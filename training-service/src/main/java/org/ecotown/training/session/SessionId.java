package org.ecotown.training.session;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id of a session.
 */
public record SessionId(@JsonValue UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
