package org.ecotown.auth.directory.person.password;

import org.ecotown.auth.directory.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Published as an application event, within the transaction, when a password was changed
 * or reset. Whoever signed in with the one before is signed out.
 *
 * @param person whose password it is
 * @param keptSession id of the session that goes on, because the person changed the
 * password there; null when somebody else did
 */
public record PasswordChanged(PersonId person, @Nullable String keptSession) {
}
