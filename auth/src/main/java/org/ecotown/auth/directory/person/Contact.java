package org.ecotown.auth.directory.person;

import org.jspecify.annotations.Nullable;

/**
 * How to reach a person.
 *
 * @param email the e-mail address as it was typed
 * @param emailVerified whether the person has shown to read what is sent there
 * @param phone the phone number, digits only
 */
public record Contact(@Nullable String email, boolean emailVerified, @Nullable String phone) {

	/**
	 * The same with what was typed anew. Another address has yet to be verified.
	 */
	Contact changed(@Nullable String newEmail, @Nullable String newPhone) {
		boolean same = newEmail != null && newEmail.equalsIgnoreCase(this.email);
		return new Contact(newEmail, same && this.emailVerified, newPhone);
	}

}
