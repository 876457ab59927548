package org.ecotown.auth.directory.invitation;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which invitations are asked for; null does not narrow.
 *
 * @param organisation whom the people will act for
 * @param invitedBy subject of the inviter's token
 * @param state what has become of it
 * @param after the id to start behind
 */
public record InvitationFilter(@Nullable UUID organisation, @Nullable String invitedBy, @Nullable InvitationState state,
		@Nullable UUID after) {
}
