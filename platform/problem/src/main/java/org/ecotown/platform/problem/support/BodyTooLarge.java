package org.ecotown.platform.problem.support;

import java.io.IOException;

/**
 * Ends the reading of a body that is larger than allowed.
 */
class BodyTooLarge extends IOException {

	BodyTooLarge(long limit) {
		super("body larger than " + limit + " bytes");
	}

}
