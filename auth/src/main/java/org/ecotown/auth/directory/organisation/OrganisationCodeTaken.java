package org.ecotown.auth.directory.organisation;

/**
 * Another organisation has this code.
 */
public class OrganisationCodeTaken extends RuntimeException {

	private final String code;

	public OrganisationCodeTaken(String code) {
		super("Code " + code);
		this.code = code;
	}

	public String code() {
		return this.code;
	}

}
