package org.ecotown.platform.problem.support;

/**
 * A query parameter names a year of the Buddhist era.
 */
class BuddhistEra extends IllegalArgumentException {

	BuddhistEra(String date) {
		super(date);
	}

}
