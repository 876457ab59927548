package org.ecotown.auth.client.web;

import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.ecotown.auth.client.ClientInput;
import org.ecotown.auth.organisation.OrganisationId;
import org.ecotown.platform.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to register or change the client of a partner system. What an answer has
 * besides is passed over, so that an answer may be changed and sent back.
 *
 * @param organisation whom it acts for
 * @param roles what it may do there
 * @param scopes what it may ask for
 * @param secret random, 24 characters at least; never shown again; left out: unchanged
 * @param demo whether the client exists on a developer's machine only
 */
@JsonIgnoreProperties({ "id", "clientId", "grants", "firstParty" })
record ClientRequest(@NotNull OrganisationId organisation, @NotEmpty Set<@NotNull Role> roles,
		@Nullable Set<@NotNull @Pattern(regexp = "[a-z-]+:[a-z-]+") String> scopes,
		@Nullable @Size(min = 24, max = 200) String secret, @Nullable Boolean demo) {

	ClientInput toInput() {
		return new ClientInput(this.organisation, this.roles.stream().map(Role::wireName).sorted().toList(),
				(this.scopes != null) ? this.scopes.stream().sorted().toList() : List.of(),
				Boolean.TRUE.equals(this.demo));
	}

	@Override
	public String toString() {
		return "ClientRequest[organisation=" + this.organisation + "]";
	}

}
