package org.ecotown.auth.oauth.signout;

import java.time.Clock;
import java.util.UUID;

import org.ecotown.auth.event.NewSecurityEvent;
import org.ecotown.auth.event.SecurityEventType;
import org.ecotown.auth.event.SecurityEvents;
import org.ecotown.auth.signin.proof.SessionEnded;
import org.ecotown.auth.signin.proof.SessionsOfPersonEnded;
import org.ecotown.platform.outbox.OutboxMessages;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends what clients have from a session together with it. They are told in the
 * background.
 */
@Service
@Transactional
public class SessionsAtClients {

	private final ClientSessions sessions;

	private final OutboxMessages outbox;

	private final SecurityEvents events;

	private final ApplicationEventPublisher publisher;

	private final Clock clock;

	SessionsAtClients(ClientSessions sessions, OutboxMessages outbox, SecurityEvents events,
			ApplicationEventPublisher publisher, Clock clock) {
		this.sessions = sessions;
		this.outbox = outbox;
		this.events = events;
		this.publisher = publisher;
		this.clock = clock;
	}

	/**
	 * A person signs out at a client.
	 * @param sessionId the session of the browser; null when nobody is signed in there
	 * @param sid what the client knows the session by in which it signed the person in;
	 * the browser may have another one by now
	 */
	public void signOut(@Nullable String sessionId, @Nullable String sid, String person, String clientId) {
		this.events
			.record(NewSecurityEvent.of(SecurityEventType.SIGN_OUT).person(UUID.fromString(person)).client(clientId));
		if (sid != null) {
			end(UUID.fromString(sid), person);
		}
		if (sessionId != null) {
			this.publisher.publishEvent(new SessionEnded(sessionId, person));
		}
	}

	@EventListener
	void on(SessionEnded ended) {
		this.sessions.find(ended.sessionId()).ifPresent((sid) -> end(sid, ended.person()));
	}

	@EventListener
	void on(SessionsOfPersonEnded ended) {
		this.sessions.others(UUID.fromString(ended.person()), ended.kept()).forEach((sid) -> end(sid, ended.person()));
	}

	private void end(UUID sid, String person) {
		this.sessions.end(sid, UUID.fromString(person))
			.forEach((client) -> this.outbox.schedule(client.id() + "/" + sid,
					new LogoutNotice(client.id(), client.clientId(), sid.toString(), person, this.clock.instant())));
	}

}
