package org.ecotown.platform.security;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, as named at that time.
 *
 * @param id the subject of the token: a person, or the client where no person was
 * involved
 * @param name the name shown to people
 * @param organisation whom they acted for
 */
public record Actor(@NotBlank @Size(max = 100) String id, @NotBlank @Size(max = 300) String name,
		@Nullable UUID organisation) {

	public static Actor of(Caller caller) {
		return new Actor(caller.subject(), caller.name(), caller.organisation());
	}

}
