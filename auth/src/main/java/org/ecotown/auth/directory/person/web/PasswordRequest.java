package org.ecotown.auth.directory.person.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A password that takes the place of another one.
 *
 * @param password never shown again
 */
record PasswordRequest(@NotNull @Size(min = 12, max = 1000) String password) {

	@Override
	public String toString() {
		return "PasswordRequest[]";
	}

}
