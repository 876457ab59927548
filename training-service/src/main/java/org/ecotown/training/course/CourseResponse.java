package org.ecotown.training.course;

import java.math.BigDecimal;
import java.util.UUID;

import org.ecotown.platform.security.Caller;
import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A course as callers see it.
 *
 * @param mayChange whether the caller may change it
 */
record CourseResponse(UUID id, LocalizedText title, @Nullable LocalizedText description,
		@Nullable LocalizedText technology, BigDecimal hours, boolean sample, UUID organisation, int version,
		boolean mayChange) {

	static CourseResponse from(Course course, Caller caller) {
		return new CourseResponse(course.id().value(), course.title(), course.description(), course.technology(),
				course.hours(), course.sample(), course.organisation(), course.version(),
				course.mayBeChangedBy(caller.reading()));
	}

}
