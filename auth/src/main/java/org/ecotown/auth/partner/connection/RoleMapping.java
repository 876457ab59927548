package org.ecotown.auth.partner.connection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ecotown.platform.security.Role;

/**
 * What a claim of the partner's provider makes of a person. A claim that is a list holds
 * if it contains the value.
 *
 * @param claim the name of the claim; dots lead into nested ones, such as
 * {@code realm_access.roles}
 * @param value the value it has to have
 * @param role what the person becomes
 */
public record RoleMapping(@NotBlank @Size(max = 200) String claim, @NotBlank @Size(max = 200) String value,
		@NotNull Role role) {
}
