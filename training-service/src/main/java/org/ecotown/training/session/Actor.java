package org.ecotown.training.session;

import java.util.UUID;

import org.ecotown.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, as remembered from the access token.
 */
public record Actor(String id, String name, @Nullable UUID organisation) {

	public static Actor of(Caller caller) {
		return new Actor(caller.subject(), caller.name(), caller.organisation());
	}

}
