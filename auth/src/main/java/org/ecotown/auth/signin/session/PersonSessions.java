package org.ecotown.auth.signin.session;

import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.ecotown.auth.config.Sha256;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.directory.person.PersonState;
import org.ecotown.auth.directory.person.account.AccountStateChanged;
import org.ecotown.auth.directory.person.password.PasswordChanged;
import org.ecotown.auth.event.NewSecurityEvent;
import org.ecotown.auth.event.SecurityEventType;
import org.ecotown.auth.event.SecurityEvents;
import org.ecotown.auth.oauth.store.PersonAuthorizations;
import org.ecotown.auth.signin.proof.SessionDevice;
import org.ecotown.auth.signin.proof.SessionEnded;
import org.ecotown.auth.signin.proof.SessionsOfPersonEnded;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows a person the own sessions, and ends them. {@link SessionEnded} is published for
 * each before anything it led to is revoked, also under the ids it had before the person
 * proved more: clients may know it by one of those.
 */
@Service
public class PersonSessions {

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	private final ApplicationEventPublisher publisher;

	private final SecurityEvents events;

	private final PersonAuthorizations authorizations;

	PersonSessions(FindByIndexNameSessionRepository<? extends Session> sessions, ApplicationEventPublisher publisher,
			SecurityEvents events, PersonAuthorizations authorizations) {
		this.sessions = sessions;
		this.publisher = publisher;
		this.events = events;
		this.authorizations = authorizations;
	}

	/**
	 * The sessions of a person, the one used last first.
	 * @param current id of the session that asks
	 */
	public List<PersonSession> of(PersonId person, String current) {
		return signedIn(person).values()
			.stream()
			.map((session) -> view(session, current))
			.sorted(Comparator.comparing(PersonSession::lastUsedAt).reversed())
			.toList();
	}

	/**
	 * Ends one session of a person; does nothing when it has ended already.
	 */
	public void end(PersonId person, String handle) {
		end(person, (id) -> handle(id).equals(handle));
	}

	/**
	 * Ends all sessions of a person but one, and what clients were given with them.
	 */
	@Transactional
	public void endOthers(PersonId person, String current) {
		endAllBut(person, current);
	}

	/**
	 * Ends all sessions of a person, and what clients were given with them.
	 * @param actor who did it, if not the person: subject of the token
	 */
	@Transactional
	public void endAll(PersonId person, @Nullable String actor) {
		int ended = endAllBut(person, null);
		this.events.record(NewSecurityEvent.of(SecurityEventType.SESSIONS_ENDED)
			.person(person.value())
			.by(actor)
			.details(Map.of("sessions", Integer.toString(ended))));
	}

	/**
	 * Who may not sign in any more is signed out, too.
	 */
	@EventListener
	@Transactional
	public void end(AccountStateChanged change) {
		if (change.state() != PersonState.ACTIVE) {
			endAllBut(change.person(), null);
		}
	}

	/**
	 * Whoever is signed in with a password that was changed must know the new one.
	 */
	@EventListener
	@Transactional
	public void end(PasswordChanged change) {
		endAllBut(change.person(), change.keptSession());
	}

	/**
	 * Names a session without giving it away.
	 */
	public static String handle(String sessionId) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(sessionId));
	}

	private int endAllBut(PersonId person, @Nullable String current) {
		List<String> kept = (current != null) ? ids(this.sessions.findById(current), current) : List.of();
		int ended = end(person, (id) -> !id.equals(current));
		this.publisher.publishEvent(new SessionsOfPersonEnded(person.toString(), kept));
		return ended;
	}

	private int end(PersonId person, Predicate<String> which) {
		List<? extends Session> ended = signedIn(person).values()
			.stream()
			.filter((session) -> which.test(session.getId()))
			.toList();
		ended.forEach((session) -> {
			this.sessions.deleteById(session.getId());
			ids(session, session.getId())
				.forEach((id) -> this.publisher.publishEvent(new SessionEnded(id, person.toString())));
		});
		return ended.size();
	}

	/** Those it had before the person proved more, too. */
	private static List<String> ids(@Nullable Session session, String present) {
		List<String> earlier = (session != null) ? device(session).ids() : List.of();
		return Stream.concat(earlier.stream(), Stream.of(present)).distinct().toList();
	}

	private Map<String, ? extends Session> signedIn(PersonId person) {
		return this.sessions.findByPrincipalName(person.toString());
	}

	private static SessionDevice device(Session session) {
		Object kept = session.getAttribute(SessionDevice.ATTRIBUTE);
		return (kept instanceof SessionDevice known) ? known
				: new SessionDevice(session.getCreationTime(), "", null, "", List.of());
	}

	private static PersonSession view(Session session, String current) {
		SessionDevice device = device(session);
		return new PersonSession(handle(session.getId()), session.getId().equals(current), device.signedInAt(),
				session.getLastAccessedTime(), device.address(), BrowserName.of(device.userAgent()));
	}

}
