package org.ecotown.enterprises.outcome;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.ecotown.enterprises.enterprise.Sight;
import org.ecotown.enterprises.project.Project;
import org.ecotown.enterprises.project.ProjectId;
import org.ecotown.enterprises.project.ProjectNotFound;
import org.ecotown.enterprises.project.Projects;
import org.ecotown.platform.audit.History;
import org.ecotown.platform.preconditions.PreconditionFailed;
import org.ecotown.platform.preconditions.PutPrecondition;
import org.ecotown.platform.problem.InvalidInput;
import org.ecotown.platform.security.Actor;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.time.TimeOrderedIds;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes figures of a project and their corrections. Each is checked before the
 * transaction starts, so that a slow peer holds no lock.
 */
@Service
public class ReportOutcomes {

	private final Projects projects;

	private final Outcomes outcomes;

	private final ReportRules rules;

	private final Doubts doubts;

	private final Contributions contributions;

	private final OutcomeNotices notices;

	private final History history;

	private final TimeOrderedIds ids;

	private final TransactionTemplate transaction;

	private final Clock clock;

	ReportOutcomes(Projects projects, Outcomes outcomes, ReportRules rules, Doubts doubts, Contributions contributions,
			OutcomeNotices notices, History history, TimeOrderedIds ids, TransactionTemplate transaction, Clock clock) {
		this.projects = projects;
		this.outcomes = outcomes;
		this.rules = rules;
		this.doubts = doubts;
		this.contributions = contributions;
		this.notices = notices;
		this.history = history;
		this.ids = ids;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Reports a figure of a project under a new id.
	 * @throws InvalidInput if the figure breaks a rule
	 * @throws OutcomeExists if the period has a figure
	 */
	public Outcome report(Caller caller, ProjectId project, OutcomeReport report) {
		return report(caller, new OutcomeId(this.ids.next()), this.projects.require(project, caller), report);
	}

	/**
	 * Reports a figure under a given id, or corrects one that is not verified, as the
	 * precondition says. A corrected one waits to be verified again.
	 * @throws OutcomeNotFound if there is one the caller does not see, or none to correct
	 * @throws InvalidInput if the figure breaks a rule
	 * @throws OutcomeExists if the period has a figure
	 */
	public Outcome write(Caller caller, OutcomeId id, PutPrecondition precondition, OutcomeReport report) {
		if (!precondition.creates()) {
			return correct(caller, id, precondition, report);
		}
		if (this.outcomes.exists(id)) {
			this.outcomes.find(id, Sight.of(caller.reading())).orElseThrow(OutcomeNotFound::new);
			throw new PreconditionFailed();
		}
		return report(caller, id, ReportRules.named(report, (named) -> seen(caller, named)), report);
	}

	private Outcome report(Caller caller, OutcomeId id, Project project, OutcomeReport report) {
		Measurement measurement = this.rules.check(report, project);
		this.doubts.settle(measurement.period(), project.details(), report.acknowledged());
		Outcome outcome = Outcome.reported(id, project.id(), project.details(), measurement, Actor.of(caller), now());
		return this.transaction.execute((status) -> {
			this.outcomes.add(outcome);
			this.history.record(caller, OutcomeHistory.TYPE, id.value(), "reported", null, OutcomeHistory.of(outcome));
			this.contributions.send(outcome, project);
			this.notices.waits(outcome, project);
			return outcome;
		});
	}

	private Outcome correct(Caller caller, OutcomeId id, PutPrecondition precondition, OutcomeReport report) {
		Outcome known = this.outcomes.require(id, caller);
		Project project = this.projects.find(known.project(), Sight.of(caller)).orElseThrow(OutcomeNotFound::new);
		known.requireOpen();
		precondition.require(known.version());
		Measurement measurement = this.rules.check(report, project);
		this.doubts.settle(measurement.period(), project.details(), report.acknowledged());
		return this.transaction.execute((status) -> {
			Outcome before = this.outcomes.lock(id, caller);
			precondition.require(before.version());
			Outcome after = before.corrected(project.details(), measurement, Actor.of(caller), now());
			this.outcomes.save(after);
			this.history.record(caller, OutcomeHistory.TYPE, id.value(), "corrected", OutcomeHistory.of(before),
					OutcomeHistory.of(after));
			this.contributions.send(after, project);
			if (before.state() == OutcomeState.RETURNED) {
				this.notices.noLongerSentBack(after);
				this.notices.waits(after, project);
			}
			return after;
		});
	}

	private Optional<Project> seen(Caller caller, ProjectId id) {
		try {
			return Optional.of(this.projects.require(id, caller));
		}
		catch (ProjectNotFound ex) {
			return Optional.empty();
		}
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
