package org.ecotown.auth.directory.invitation.web;

import java.util.List;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.ecotown.auth.directory.invitation.NewInvitation;
import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.directory.person.PersonInput;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.text.PersonName;
import org.ecotown.platform.text.Phone;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to invite somebody.
 *
 * @param email where the link goes; without it a code is made to be printed
 * @param phone the phone number; needed without an e-mail address
 * @param name the name
 * @param organisation whom the person will act for
 * @param roles as what
 * @param locale {@code th} or {@code en}
 */
record InvitationRequest(
		@Nullable @Size(max = 254) @Pattern(regexp = PersonInput.EMAIL, message = "invalid-email") String email,
		@Nullable @Size(max = 40) @Phone String phone, @NotNull @Valid PersonName name,
		@NotNull OrganisationId organisation, @NotEmpty Set<@NotNull Role> roles,
		@NotNull @Pattern(regexp = "th|en") String locale) {

	NewInvitation toInvitation() {
		List<String> wireNames = this.roles.stream().map(Role::wireName).sorted().toList();
		return new NewInvitation(this.email, this.phone, this.name, this.organisation, wireNames, this.locale);
	}

}
