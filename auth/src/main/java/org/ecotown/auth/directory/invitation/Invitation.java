package org.ecotown.auth.directory.invitation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.platform.text.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is asked to come.
 *
 * @param id identifies it
 * @param organisation whom the person will act for
 * @param roles as what
 * @param email where the link goes; null after the acceptance
 * @param phone the phone number; null after the acceptance
 * @param name who it is; null after the acceptance
 * @param locale the person's language
 * @param byCode whether a printed code takes the place of the link
 * @param invitedBy subject of the inviter's token
 * @param invitedByName the inviter's name
 * @param inviterFor the organisation the inviter acted for
 * @param createdAt when
 * @param expiresAt until when it can be accepted
 * @param invitee who it is, if that was known then; nobody else may accept
 * @param person who accepted it
 * @param state what has become of it
 * @param version counts the changes
 */
public record Invitation(UUID id, OrganisationId organisation, List<String> roles, @Nullable String email,
		@Nullable String phone, @Nullable PersonName name, String locale, boolean byCode, String invitedBy,
		String invitedByName, @Nullable UUID inviterFor, Instant createdAt, Instant expiresAt, @Nullable UUID invitee,
		@Nullable UUID person, InvitationState state, long version) {

	public Invitation {
		roles = List.copyOf(roles);
	}

	public boolean pending() {
		return this.state == InvitationState.PENDING;
	}

}
