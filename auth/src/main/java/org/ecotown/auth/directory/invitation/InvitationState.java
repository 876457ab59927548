package org.ecotown.auth.directory.invitation;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What has become of an invitation.
 */
public enum InvitationState {

	/** May be accepted. */
	PENDING,
	/** Was accepted. */
	ACCEPTED,
	/** Was taken back. */
	REVOKED,
	/** Nobody accepted it in time. */
	EXPIRED;

	/**
	 * The name in the API, such as {@code pending}.
	 */
	@JsonValue
	public String wireName() {
		return name().toLowerCase(Locale.ROOT);
	}

}
