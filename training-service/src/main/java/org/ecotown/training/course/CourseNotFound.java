package org.ecotown.training.course;

/**
 * There is no such course, or the caller may not know of it.
 */
public class CourseNotFound extends RuntimeException {

}
