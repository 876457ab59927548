package org.ecotown.auth.directory.person.role;

/**
 * The person acts for other organisations too, or has a role that only the platform
 * gives.
 */
public class NotAdministered extends RuntimeException {

	public NotAdministered() {
		super("Not administered by the caller alone");
	}

}
