package org.ecotown.enterprises.outcome;

import java.util.UUID;

import org.ecotown.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Who did something.
 *
 * @param id the person, or the client where no person was involved
 * @param name the name at that time
 * @param organisation whom they acted for
 */
public record Actor(String id, String name, @Nullable UUID organisation) {

	static Actor of(Caller caller) {
		return new Actor(caller.subject(), caller.name(), caller.organisation());
	}

}
