package org.ecotown.training.registration.web;

import java.net.URI;

import org.ecotown.platform.preconditions.EntityTags;
import org.ecotown.training.registration.Registration;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/**
 * Answers with personal data, which no cache keeps.
 */
final class PersonalAnswer {

	private PersonalAnswer() {
	}

	static <T> ResponseEntity<T> of(T body) {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
	}

	static ResponseEntity<RegistrationResponse> of(Registration registration) {
		return complete(ResponseEntity.ok(), registration);
	}

	static ResponseEntity<RegistrationResponse> created(Registration registration) {
		return complete(ResponseEntity.created(URI.create("/api/registrations/" + registration.id().value())),
				registration);
	}

	private static ResponseEntity<RegistrationResponse> complete(ResponseEntity.BodyBuilder answer,
			Registration registration) {
		return answer.cacheControl(CacheControl.noStore())
			.eTag(EntityTags.of(registration.version()))
			.body(RegistrationResponse.from(registration));
	}

}
