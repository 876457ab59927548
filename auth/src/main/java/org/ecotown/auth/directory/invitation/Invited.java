package org.ecotown.auth.directory.invitation;

import org.jspecify.annotations.Nullable;

/**
 * An invitation that has just been made.
 *
 * @param invitation the invitation
 * @param code the code to print, this once; null where a link was mailed
 */
public record Invited(Invitation invitation, @Nullable String code) {

	/** The code is a secret. */
	@Override
	public String toString() {
		return "Invited[" + this.invitation.id() + "]";
	}

}
