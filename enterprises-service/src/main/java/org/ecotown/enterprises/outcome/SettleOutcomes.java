package org.ecotown.enterprises.outcome;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;

import org.ecotown.enterprises.enterprise.EnterpriseId;
import org.ecotown.enterprises.enterprise.EnterpriseReaders;
import org.ecotown.enterprises.enterprise.Sight;
import org.ecotown.enterprises.project.Project;
import org.ecotown.enterprises.project.Projects;
import org.ecotown.platform.audit.History;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.security.Actor;
import org.ecotown.platform.security.Caller;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides about reported figures: four eyes, and staff of the programme. The state is
 * looked at before the version, so that a second click learns that the first one worked.
 */
@Service
public class SettleOutcomes {

	private final Outcomes outcomes;

	private final Projects projects;

	private final EnterpriseReaders readers;

	private final Contributions contributions;

	private final OutcomeNotices notices;

	private final History history;

	private final Clock clock;

	SettleOutcomes(Outcomes outcomes, Projects projects, EnterpriseReaders readers, Contributions contributions,
			OutcomeNotices notices, History history, Clock clock) {
		this.outcomes = outcomes;
		this.projects = projects;
		this.readers = readers;
		this.contributions = contributions;
		this.notices = notices;
		this.history = history;
		this.clock = clock;
	}

	/**
	 * Lets a figure count.
	 * @throws org.ecotown.platform.security.SamePerson if the caller reported or
	 * corrected it or attached a file
	 * @throws OutcomeNotReported if it is not waiting for that
	 */
	@Transactional
	public Outcome verify(Caller caller, OutcomeId id, IfMatch ifMatch) {
		Outcome before = this.outcomes.lock(id, caller);
		Project project = project(caller, before);
		requireProgrammeStaff(caller, project);
		before.requireReported();
		ifMatch.require(before.version());
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		Outcome verified = settle(caller, "verified", project, before,
				(outcome) -> outcome.verified(Actor.of(caller), now));
		this.notices.noLongerWaits(verified);
		return verified;
	}

	/**
	 * Sends a figure back to its reporter.
	 * @throws OutcomeNotReported if it is not waiting to be verified
	 */
	@Transactional
	public Outcome sendBack(Caller caller, OutcomeId id, IfMatch ifMatch, String reason) {
		Outcome before = this.outcomes.lock(id, caller);
		Project project = project(caller, before);
		requireProgrammeStaff(caller, project);
		before.requireReported();
		ifMatch.require(before.version());
		Outcome returned = settle(caller, "returned", project, before, (outcome) -> outcome.returned(reason));
		this.notices.sentBack(caller, returned, project, reason);
		return returned;
	}

	/**
	 * Takes a figure out for good. A verified one is for staff of the programme to
	 * withdraw, any other also for those who may report it.
	 * @throws OutcomeSettled if it is withdrawn already
	 */
	@Transactional
	public Outcome withdraw(Caller caller, OutcomeId id, IfMatch ifMatch, String reason) {
		Outcome before = this.outcomes.lock(id, caller);
		Project project = project(caller, before);
		if (before.state() == OutcomeState.VERIFIED) {
			requireProgrammeStaff(caller, project);
		}
		Outcome after = before.withdrawn(reason);
		ifMatch.require(before.version());
		Outcome withdrawn = settle(caller, "withdrawn", project, before, (outcome) -> after);
		this.notices.noLongerWaits(withdrawn);
		this.notices.noLongerSentBack(withdrawn);
		return withdrawn;
	}

	private Outcome settle(Caller caller, String action, Project project, Outcome before,
			UnaryOperator<Outcome> change) {
		Outcome after = change.apply(before);
		this.outcomes.save(after);
		this.history.record(caller, OutcomeHistory.TYPE, after.id().value(), action, OutcomeHistory.of(before),
				OutcomeHistory.of(after));
		if (after.revision() > before.revision()) {
			this.contributions.send(after, project);
		}
		return after;
	}

	private Project project(Caller caller, Outcome outcome) {
		return this.projects.find(outcome.project(), Sight.of(caller)).orElseThrow(OutcomeNotFound::new);
	}

	private void requireProgrammeStaff(Caller caller, Project project) {
		EnterpriseId enterprise = new EnterpriseId(project.details().enterprise());
		if (!Offers.settles(caller, this.readers.standing(caller.organisation(), enterprise))) {
			throw new NotOfTheProgramme();
		}
	}

}
