package org.ecotown.enterprises.project;

/**
 * How far a project has come. Its history tells when it got there.
 */
public enum Stage {

	DIAGNOSED, PLANNED, RUNNING, COMPLETED, FOLLOWED_UP

}
