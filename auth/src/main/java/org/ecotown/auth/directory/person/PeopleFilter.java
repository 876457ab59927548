package org.ecotown.auth.directory.person;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which people are asked for; null does not narrow.
 *
 * @param text must occur in the name, the user name, the e-mail address or the phone
 * number
 * @param organisation an organisation the person acts for, has acted for or will act for
 * @param state whether the person may sign in; null: everybody who is not erased
 * @param administeredBy an organisation whose administrator asks
 * @param order in which they are listed
 */
public record PeopleFilter(@Nullable String text, @Nullable UUID organisation, @Nullable PersonState state,
		@Nullable UUID administeredBy, PeopleOrder order) {
}
