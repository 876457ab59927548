package org.ecotown.training.course;

import java.math.BigDecimal;
import java.util.UUID;

import org.ecotown.platform.security.Caller;
import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What is taught, by an organisation that alone may change it.
 */
record Course(CourseId id, LocalizedText title, @Nullable LocalizedText description, @Nullable LocalizedText technology,
		BigDecimal hours, boolean sample, UUID organisation, int version) {

	void requireOwnedBy(Caller caller) {
		if (!caller.actsFor(this.organisation)) {
			throw new CourseOfOthers();
		}
	}

}
