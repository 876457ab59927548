package org.ecotown.training.registration;

import java.util.UUID;

import org.ecotown.platform.text.PersonName;
import org.ecotown.training.participant.ParticipantId;
import org.ecotown.training.participant.PersonalNumber;
import org.jspecify.annotations.Nullable;

/**
 * Who is to get a seat: somebody the caller knows from a session, or somebody described.
 *
 * @param known null for somebody described
 * @param name null for somebody known
 */
public record Applicant(@Nullable ParticipantId known, @Nullable PersonName name, @Nullable PersonalNumber number,
		@Nullable String phone, @Nullable String email, @Nullable UUID enterprise) {

	/**
	 * Whether nothing but the name says who it is.
	 */
	boolean isNameOnly() {
		return this.known == null && this.number == null && this.phone == null;
	}

	@Override
	public String toString() {
		return "Applicant[…]";
	}

}
