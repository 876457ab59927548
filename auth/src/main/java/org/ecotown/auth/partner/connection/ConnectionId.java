package org.ecotown.auth.partner.connection;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies a connection.
 */
public record ConnectionId(@JsonValue UUID value) {

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public ConnectionId {
	}

	/**
	 * Reads the id from a path.
	 * @throws IllegalArgumentException if it is not a UUID
	 */
	public static ConnectionId of(String text) {
		return new ConnectionId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
