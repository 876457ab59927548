package org.ecotown.training.course;

/**
 * Only the organisation that owns a course may change it.
 */
public class CourseOfOthers extends RuntimeException {

}
