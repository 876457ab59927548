package org.ecotown.training.registration;

import org.ecotown.platform.text.PersonName;
import org.ecotown.training.participant.Identity;
import org.ecotown.training.participant.ParticipantId;
import org.ecotown.training.participant.PersonalNumber;
import org.jspecify.annotations.Nullable;

/**
 * A person as whoever registered them described them. Others may have described the same
 * person otherwise and do not learn of it.
 *
 * @param numberLast4 last four digits of the personal number
 */
public record Attendee(Identity identity, PersonName name, @Nullable String numberLast4, @Nullable String phone,
		@Nullable String email) {

	public ParticipantId id() {
		return this.identity.participant();
	}

	public @Nullable String maskedNumber() {
		return (this.numberLast4 != null) ? PersonalNumber.mask(this.numberLast4) : null;
	}

	@Override
	public String toString() {
		return "Attendee[" + id().value() + "]";
	}

}
