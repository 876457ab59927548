package org.ecotown.enterprises.project;

import java.util.UUID;

/**
 * Identifies an upgrading project.
 */
public record ProjectId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
