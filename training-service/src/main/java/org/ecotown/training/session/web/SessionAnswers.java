package org.ecotown.training.session.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;

import org.ecotown.platform.paging.CountedPage;
import org.ecotown.platform.security.Caller;
import org.ecotown.training.session.Session;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Answers with sessions as they stand today, and with what the caller may do with them.
 */
@Component
class SessionAnswers {

	private final Clock clock;

	SessionAnswers(Clock clock) {
		this.clock = clock;
	}

	ResponseEntity<SessionResponse> ok(Session session, Caller caller) {
		return answer(ResponseEntity.ok(), session, caller);
	}

	ResponseEntity<SessionResponse> created(Session session, Caller caller) {
		return answer(ResponseEntity.created(URI.create("/api/sessions/" + session.id())), session, caller);
	}

	CountedPage<SessionResponse> page(CountedPage<Session> sessions, Caller caller) {
		LocalDate today = LocalDate.now(this.clock);
		return sessions.map((session) -> SessionResponse.from(session, caller, today));
	}

	private ResponseEntity<SessionResponse> answer(ResponseEntity.BodyBuilder answer, Session session, Caller caller) {
		return answer.eTag(SessionTags.of(session))
			.body(SessionResponse.from(session, caller, LocalDate.now(this.clock)));
	}

}
