package org.ecotown.enterprises.outcome;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.ecotown.enterprises.enterprise.Sight;
import org.ecotown.enterprises.project.Project;
import org.ecotown.enterprises.project.ProjectId;
import org.ecotown.enterprises.project.ProjectNotFound;
import org.ecotown.enterprises.project.Projects;
import org.ecotown.platform.audit.History;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.preconditions.PreconditionFailed;
import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;
import org.ecotown.platform.security.Caller;

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

	private final TransactionTemplate transaction;

	private final Clock clock;

	ReportOutcomes(Projects projects, Outcomes outcomes, ReportRules rules, Doubts doubts, Contributions contributions,
			OutcomeNotices notices, History history, TransactionTemplate transaction, Clock clock) {
		this.projects = projects;
		this.outcomes = outcomes;
		this.rules = rules;
		this.doubts = doubts;
		this.contributions = contributions;
		this.notices = notices;
		this.history = history;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Reports a figure under an id of the caller's choice.
	 * @throws PreconditionFailed if the id is in use
	 * @throws OutcomeNotFound if it is in use where the caller does not see it
	 * @throws InvalidInput if the figure breaks a rule
	 * @throws OutcomeExists if the period has a figure
	 */
	public Outcome report(Caller caller, OutcomeId id, OutcomeReport report) {
		UUID named = report.project();
		if (named == null) {
			throw new InvalidInput(new InputFault("/project", "required"));
		}
		if (this.outcomes.exists(id)) {
			this.outcomes.find(id, Sight.of(caller.reading())).orElseThrow(OutcomeNotFound::new);
			throw new PreconditionFailed();
		}
		return report(caller, id, named(caller, new ProjectId(named)), report);
	}

	/**
	 * Reports a figure of a project.
	 */
	public Outcome report(Caller caller, OutcomeId id, ProjectId projectId, OutcomeReport report) {
		Project project = this.projects.require(projectId, caller);
		requireSameProject(report, projectId);
		return report(caller, id, project, report);
	}

	private Outcome report(Caller caller, OutcomeId id, Project project, OutcomeReport report) {
		Measurement measurement = this.rules.check(report, project.details());
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

	/**
	 * Corrects a figure that is not verified; it waits to be verified again.
	 */
	public Outcome correct(Caller caller, OutcomeId id, IfMatch ifMatch, OutcomeReport report) {
		Outcome known = this.outcomes.require(id, caller);
		Project project = this.projects.find(known.project(), Sight.of(caller)).orElseThrow(OutcomeNotFound::new);
		known.requireOpen();
		ifMatch.require(known.version());
		requireSameProject(report, known.project());
		Measurement measurement = this.rules.check(report, project.details());
		this.doubts.settle(measurement.period(), project.details(), report.acknowledged());
		return this.transaction.execute((status) -> {
			Outcome before = this.outcomes.lock(id, caller);
			ifMatch.require(before.version());
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

	private Project named(Caller caller, ProjectId id) {
		try {
			return this.projects.require(id, caller);
		}
		catch (ProjectNotFound ex) {
			throw new InvalidInput(new InputFault("/project", "unknown-project"));
		}
	}

	private static void requireSameProject(OutcomeReport report, ProjectId project) {
		if (report.project() != null && !report.project().equals(project.value())) {
			throw new InvalidInput(new InputFault("/project", "fixed-project"));
		}
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
