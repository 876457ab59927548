package org.ecotown.platform.security;

import org.jspecify.annotations.Nullable;

/**
 * Who did something, as answers tell it: without the organisation. A client where no
 * person was involved.
 */
public record PersonReference(String id, String name) {

	public static PersonReference of(Actor actor) {
		return new PersonReference(actor.id(), actor.name());
	}

	/**
	 * Nobody of nobody.
	 */
	public static @Nullable PersonReference ofNullable(@Nullable Actor actor) {
		return (actor != null) ? of(actor) : null;
	}

}
