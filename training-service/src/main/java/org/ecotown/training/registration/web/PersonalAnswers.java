package org.ecotown.training.registration.web;

import java.net.URI;

import org.ecotown.platform.preconditions.EntityTags;
import org.ecotown.platform.security.Caller;
import org.ecotown.training.registration.Registration;
import org.ecotown.training.session.Sessions;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Answers with personal data, which no cache keeps, and with what the caller may do with
 * it.
 */
@Component
class PersonalAnswers {

	private final Sessions sessions;

	PersonalAnswers(Sessions sessions) {
		this.sessions = sessions;
	}

	<T> ResponseEntity<T> of(T body) {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
	}

	ResponseEntity<RegistrationResponse> of(Registration registration, Caller caller) {
		return complete(ResponseEntity.ok(), registration, caller);
	}

	ResponseEntity<RegistrationResponse> created(Registration registration, Caller caller) {
		return complete(ResponseEntity.created(URI.create("/api/registrations/" + registration.id())), registration,
				caller);
	}

	private ResponseEntity<RegistrationResponse> complete(ResponseEntity.BodyBuilder answer, Registration registration,
			Caller caller) {
		return answer.cacheControl(CacheControl.noStore())
			.eTag(EntityTags.of(registration.version()))
			.body(RegistrationResponse.from(registration, this.sessions.read(registration.session(), caller), caller));
	}

}
