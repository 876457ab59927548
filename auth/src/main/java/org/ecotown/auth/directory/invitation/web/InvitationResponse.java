package org.ecotown.auth.directory.invitation.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.ecotown.auth.directory.invitation.Invitation;
import org.ecotown.auth.directory.invitation.InvitationState;
import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.platform.text.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as the API shows it. Once it is accepted, what is known of the person is
 * with the person.
 *
 * @param code the code to print; in the answer to the request that made it and never
 * again
 */
record InvitationResponse(UUID id, OrganisationId organisation, List<String> roles, @Nullable String email,
		@Nullable String phone, @Nullable PersonName name, String locale, InvitationState state, String invitedBy,
		Instant createdAt, Instant expiresAt, @Nullable UUID person, @Nullable String code) {

	static InvitationResponse of(Invitation invitation, @Nullable String code) {
		return new InvitationResponse(invitation.id(), invitation.organisation(), invitation.roles(),
				invitation.email(), invitation.phone(), invitation.name(), invitation.locale(), invitation.state(),
				invitation.invitedByName(), invitation.createdAt(), invitation.expiresAt(), invitation.person(), code);
	}

}
