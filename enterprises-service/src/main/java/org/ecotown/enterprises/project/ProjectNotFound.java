package org.ecotown.enterprises.project;

/**
 * There is no such project, or the caller may not know of it.
 */
public class ProjectNotFound extends RuntimeException {

}
