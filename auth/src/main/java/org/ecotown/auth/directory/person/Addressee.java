package org.ecotown.auth.directory.person;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who can be told something.
 *
 * @param person who it is
 * @param locale the person's language
 * @param mail the address at which the person has shown to read mail
 */
public record Addressee(PersonId person, String locale, @Nullable String mail) {
}
