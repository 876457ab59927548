package org.ecotown.training.session;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.ecotown.platform.audit.History;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.time.TimeOrderedIds;
import org.ecotown.training.session.SessionRefused.Reason;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Plans a session and changes the plan. Peers are asked before the transaction of the
 * change.
 */
@Service
public class ScheduleSession {

	private final Sessions sessions;

	private final SessionBook book;

	private final SessionRules rules;

	private final SessionRegister register;

	private final History history;

	private final TimeOrderedIds ids;

	private final TransactionOperations transactions;

	ScheduleSession(Sessions sessions, SessionBook book, SessionRules rules, SessionRegister register, History history,
			TimeOrderedIds ids, TransactionOperations transactions) {
		this.sessions = sessions;
		this.book = book;
		this.rules = rules;
		this.register = register;
		this.history = history;
		this.ids = ids;
		this.transactions = transactions;
	}

	public Session create(SessionPlan plan, Caller caller) {
		UUID organisation = caller.organisation();
		if (organisation == null) {
			throw new SessionRefused(Reason.GUEST);
		}
		SessionRules.Findings findings = this.rules.ofNew(plan, caller);
		Set<UUID> running = new LinkedHashSet<>(findings.parties());
		running.add(organisation);
		return this.transactions.execute((transaction) -> {
			SessionId id = new SessionId(this.ids.next());
			this.book.add(id, plan, organisation);
			this.book.replaceDays(id, plan.days());
			this.book.replaceEnterprises(id, findings.enterprises());
			this.book.replaceReaders(id, running);
			Session created = this.sessions.read(id, caller);
			this.history.record(caller, "session", id.value(), "created", null, created);
			return created;
		});
	}

	public Session replace(SessionId id, SessionPlan plan, IfMatch ifMatch, Caller caller) {
		Session known = this.sessions.read(id, caller);
		known.requireRun();
		known.requireOpen();
		ifMatch.require(known.version());
		SessionRules.Findings findings = this.rules.ofChanged(known, plan, caller);
		return this.transactions.execute((transaction) -> {
			Session before = this.sessions.lock(id, caller);
			before.requireOpen();
			ifMatch.require(before.version());
			requireRoom(before, plan);
			List<UUID> running = new ArrayList<>(findings.partiesKnown() ? findings.parties() : this.book.running(id));
			running.add(before.organisation());
			if (!running.contains(caller.organisation())) {
				throw new SessionRefused(Reason.GUEST);
			}
			this.book.replace(id, plan, before.version());
			this.book.replaceDays(id, plan.days());
			this.book.replaceEnterprises(id, findings.enterprises());
			this.book.replaceReaders(id, running);
			Session after = this.sessions.read(id, caller);
			this.history.record(caller, "session", id.value(), "changed", before, after);
			return after;
		});
	}

	private void requireRoom(Session before, SessionPlan plan) {
		if (plan.capacity() < before.registered()) {
			throw new SessionRefused(Reason.TAKEN_CAPACITY);
		}
		if (!this.register.attendedDays(before.id()).stream().allMatch(plan::isHeldOn)) {
			throw new SessionRefused(Reason.ATTENDED_DAY);
		}
	}

}
