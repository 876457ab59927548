package org.ecotown.auth.directory.person.account;

/**
 * Nobody changes the own roles or the state of the own account: that takes a second
 * person.
 */
public class OwnAccountRefused extends RuntimeException {

	public OwnAccountRefused() {
		super("The own account");
	}

}
