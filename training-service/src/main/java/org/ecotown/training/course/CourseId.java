package org.ecotown.training.course;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id of a course.
 */
public record CourseId(@JsonValue UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
