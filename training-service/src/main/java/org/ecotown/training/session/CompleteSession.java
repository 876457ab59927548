package org.ecotown.training.session;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.ecotown.platform.audit.History;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.security.Actor;
import org.ecotown.platform.security.Caller;
import org.ecotown.training.evidence.EvidenceStore;
import org.ecotown.training.session.SessionRefused.Reason;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes a session, verifies it and sends it back. Each step contributes the trained
 * people anew. The state is looked at before the version: a second click finds the first
 * one done.
 */
@Service
public class CompleteSession {

	private final Sessions sessions;

	private final SessionBook book;

	private final SessionRegister register;

	private final EvidenceStore evidence;

	private final SessionContributions contributions;

	private final SessionNotices notices;

	private final History history;

	private final Clock clock;

	CompleteSession(Sessions sessions, SessionBook book, SessionRegister register, EvidenceStore evidence,
			SessionContributions contributions, SessionNotices notices, History history, Clock clock) {
		this.sessions = sessions;
		this.book = book;
		this.register = register;
		this.evidence = evidence;
		this.contributions = contributions;
		this.notices = notices;
		this.history = history;
		this.clock = clock;
	}

	@Transactional
	public Session close(SessionId id, IfMatch ifMatch, Caller caller) {
		Session session = lock(id, caller);
		session.requireOpen();
		ifMatch.require(session.version());
		if (!session.plan().isOver(LocalDate.now(this.clock))) {
			throw new SessionRefused(Reason.NOT_OVER);
		}
		List<SessionRegister.Entry> entries = this.register.entries(id);
		List<UUID> people = entries.stream()
			.filter((entry) -> !entry.attended().isEmpty())
			.map(SessionRegister.Entry::person)
			.distinct()
			.toList();
		if (people.isEmpty()) {
			throw new SessionRefused(Reason.MISSING_ATTENDANCE);
		}
		String sha256 = this.evidence.store(id.value(), RegisterCsv.fileName(session), "text/csv;charset=UTF-8",
				RegisterCsv.of(session, entries));
		Session closed = complete(session, "closed",
				session.completion().close(Actor.of(caller), now(), sha256, people), caller);
		this.notices.waits(closed);
		return closed;
	}

	@Transactional
	public Session verify(SessionId id, IfMatch ifMatch, Caller caller) {
		Session session = lock(id, caller);
		session.completion().requireClosed();
		session.completion().requireVerifier(caller.subject());
		ifMatch.require(session.version());
		Session verified = complete(session, "verified", session.completion().verify(Actor.of(caller), now()), caller);
		this.notices.noLongerWaits(verified);
		return verified;
	}

	@Transactional
	public Session giveBack(SessionId id, String reason, IfMatch ifMatch, Caller caller) {
		Session session = lock(id, caller);
		session.completion().requireReported();
		session.completion().requireReturner(caller.subject());
		ifMatch.require(session.version());
		Session returned = complete(session, "returned", session.completion().giveBack(reason), caller);
		this.notices.sentBack(caller, returned, reason);
		return returned;
	}

	private Session lock(SessionId id, Caller caller) {
		Session session = this.sessions.lock(id, caller);
		session.requireRun();
		return session;
	}

	private Session complete(Session before, String action, Completion completion, Caller caller) {
		this.book.complete(before.id(), completion);
		Session after = this.sessions.read(before.id(), caller);
		this.history.record(caller, "session", before.id().value(), action, before, after);
		this.contributions.contribute(after);
		return after;
	}

	/** As the database keeps it. */
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
