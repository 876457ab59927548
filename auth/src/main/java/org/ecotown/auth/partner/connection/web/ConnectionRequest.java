package org.ecotown.auth.partner.connection.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.partner.connection.ConnectionSettings;
import org.ecotown.auth.partner.connection.EmailDomain;
import org.ecotown.auth.partner.connection.RoleMapping;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to add or change a connection. What an answer has besides is passed over,
 * so that an answer may be changed and sent back.
 *
 * @param organisation whose people sign in through it
 * @param name how people call it
 * @param issuer the issuer identifier of the provider; https
 * @param clientId the client this platform is there
 * @param clientSecret never shown again; left out: unchanged, or none at first
 * @param scopes what is asked for besides {@code openid}; left out: profile and email
 * @param domains verified e-mail domains that lead here
 * @param defaultRoles what everybody who comes through it is to the organisation
 * @param roleMappings what some are besides
 * @param jitProvisioning whether people get an account when they first come
 * @param enabled whether anybody may sign in through it
 */
@JsonIgnoreProperties({ "id", "version", "redirectUri" })
record ConnectionRequest(@NotNull OrganisationId organisation, @NotNull @Valid LocalizedText name,
		@NotBlank @Size(max = 500) String issuer, @NotBlank @Size(max = 300) String clientId,
		@Nullable @Size(min = 1, max = 1000) String clientSecret,
		@Nullable @Size(max = 20) Set<@NotNull @Pattern(regexp = "[\\x21\\x23-\\x5B\\x5D-\\x7E]{1,100}") String> scopes,
		@NotNull @Size(max = 50) Set<@NotBlank @Size(max = 253) String> domains,
		@NotEmpty Set<@NotNull Role> defaultRoles,
		@Nullable @Size(max = 100) List<@NotNull @Valid RoleMapping> roleMappings, @NotNull Boolean jitProvisioning,
		@NotNull Boolean enabled) {

	private static final List<String> USUAL_SCOPES = List.of("profile", "email");

	ConnectionSettings toInput() {
		Set<String> asked = new LinkedHashSet<>((this.scopes != null) ? this.scopes : USUAL_SCOPES);
		asked.remove("openid");
		return new ConnectionSettings(this.organisation, this.name, this.issuer, this.clientId, List.copyOf(asked),
				this.domains.stream()
					.map((domain) -> EmailDomain.normalise(domain).orElse(domain))
					.distinct()
					.sorted()
					.toList(),
				this.defaultRoles.stream().sorted().toList(), Objects.requireNonNullElse(this.roleMappings, List.of()),
				this.jitProvisioning, this.enabled);
	}

	@Override
	public String toString() {
		return "ConnectionRequest[organisation=" + this.organisation + "]";
	}

}
