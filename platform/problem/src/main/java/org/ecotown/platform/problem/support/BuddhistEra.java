package org.ecotown.platform.problem.support;

import java.time.LocalDate;

/**
 * A parameter names a year of the Buddhist era.
 */
class BuddhistEra extends IllegalArgumentException {

	private final LocalDate meant;

	BuddhistEra(String text, LocalDate meant) {
		super(text);
		this.meant = meant;
	}

	LocalDate meant() {
		return this.meant;
	}

}
