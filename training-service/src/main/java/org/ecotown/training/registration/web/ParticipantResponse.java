package org.ecotown.training.registration.web;

import java.util.UUID;

import org.ecotown.platform.text.PersonName;
import org.ecotown.training.registration.Attendee;
import org.jspecify.annotations.Nullable;

/**
 * A person as the caller may see them.
 *
 * @param personalNumberMasked such as {@code x-xxxx-xxxx0-12-3}
 */
record ParticipantResponse(UUID id, PersonName name, @Nullable String personalNumberMasked, @Nullable String phone,
		@Nullable String email) {

	static ParticipantResponse from(Attendee attendee) {
		return new ParticipantResponse(attendee.id().value(), attendee.name(), attendee.maskedNumber(),
				attendee.phone(), attendee.email());
	}

}
