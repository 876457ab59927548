package org.ecotown.training.course;

import java.math.BigDecimal;
import java.util.UUID;

import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What is taught, by an organisation that alone may change it.
 */
record Course(CourseId id, LocalizedText title, @Nullable LocalizedText description, @Nullable LocalizedText technology,
		BigDecimal hours, boolean sample, UUID organisation, int version) {

	/**
	 * Whether the caller may change it, by the rule that decides when it does.
	 */
	boolean mayBeChangedBy(Caller caller) {
		return caller.is(Role.PROGRAMME_OFFICER, Role.COORDINATOR) && caller.actsFor(this.organisation);
	}

	void requireOwnedBy(Caller caller) {
		if (!caller.actsFor(this.organisation)) {
			throw new CourseOfOthers();
		}
	}

}
