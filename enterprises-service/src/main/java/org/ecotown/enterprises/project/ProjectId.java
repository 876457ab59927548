package org.ecotown.enterprises.project;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies an upgrading project.
 */
public record ProjectId(@JsonValue UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
