package org.ecotown.auth.directory.person.name;

/**
 * Another person has proved to read mail sent to this address.
 */
public class EmailTaken extends RuntimeException {

	public EmailTaken() {
		super("E-mail address");
	}

}
