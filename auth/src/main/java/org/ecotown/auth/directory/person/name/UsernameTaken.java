package org.ecotown.auth.directory.person.name;

/**
 * Another person has this user name.
 */
public class UsernameTaken extends RuntimeException {

	private final String username;

	public UsernameTaken(String username) {
		super("User name " + username);
		this.username = username;
	}

	public String username() {
		return this.username;
	}

}
