package org.ecotown.enterprises.project;

import java.util.Optional;
import java.util.function.Supplier;

import org.ecotown.enterprises.enterprise.Enterprise;
import org.ecotown.enterprises.enterprise.EnterpriseId;
import org.ecotown.enterprises.enterprise.Enterprises;
import org.ecotown.enterprises.enterprise.Programme;
import org.ecotown.enterprises.enterprise.Sight;
import org.ecotown.platform.audit.History;
import org.ecotown.platform.preconditions.PreconditionFailed;
import org.ecotown.platform.preconditions.PutPrecondition;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.time.TimeOrderedIds;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens and changes projects. What agreements-service has to say is asked before the
 * transaction starts, so that a slow peer holds no lock. A project counts for the
 * agreement of its enterprise, whose parties may see it.
 */
@Service
public class KeepProjects {

	private static final String TYPE = "project";

	private final Projects projects;

	private final Enterprises enterprises;

	private final ProjectRules rules;

	private final History history;

	private final TimeOrderedIds ids;

	private final TransactionTemplate transaction;

	KeepProjects(Projects projects, Enterprises enterprises, ProjectRules rules, History history, TimeOrderedIds ids,
			TransactionTemplate transaction) {
		this.projects = projects;
		this.enterprises = enterprises;
		this.rules = rules;
		this.history = history;
		this.ids = ids;
		this.transaction = transaction;
	}

	/**
	 * Opens a project, for an enterprise the caller sees, under a new id.
	 * @throws org.ecotown.platform.problem.InvalidInput if enterprise, agreement,
	 * objective or a measure is unknown
	 */
	public Project open(Caller caller, ProjectDetails details) {
		return open(caller, new ProjectId(this.ids.next()), details);
	}

	/**
	 * Opens a project under a given id, or replaces what is written down about one, as
	 * the precondition says; its enterprise stays.
	 * @throws ProjectNotFound if there is one the caller does not see, or none to replace
	 * @throws org.ecotown.platform.problem.InvalidInput if enterprise, agreement,
	 * objective or a measure is unknown
	 */
	public Project write(Caller caller, ProjectId id, PutPrecondition precondition, ProjectDetails details) {
		Optional<Project> known = this.projects.find(id, Sight.of(caller));
		if (known.isPresent()) {
			precondition.require(known.get().version());
			return change(caller, known.get(), precondition, details);
		}
		if (!precondition.creates() || this.projects.exists(id)) {
			throw new ProjectNotFound();
		}
		return open(caller, id, details);
	}

	private Project open(Caller caller, ProjectId id, ProjectDetails details) {
		Sight sight = Sight.of(caller);
		Optional<Enterprise> enterprise = this.enterprises.find(new EnterpriseId(details.enterprise()), sight);
		Programme programme = this.rules.check(details, null, enterprise);
		Project project = new Project(id, details, enterprise.orElseThrow().name(), 1);
		return changing(() -> {
			requireItsAgreement(details, sight);
			this.projects.add(project);
			this.enterprises.refreshParties(programme);
			this.history.record(caller, TYPE, id.value(), "opened", null, details);
			return project;
		});
	}

	private Project change(Caller caller, Project known, PutPrecondition precondition, ProjectDetails details) {
		Sight sight = Sight.of(caller);
		EnterpriseId enterprise = new EnterpriseId(known.details().enterprise());
		Programme programme = this.rules.check(details, known.details(), this.enterprises.find(enterprise, sight));
		return changing(() -> {
			requireItsAgreement(details, sight);
			Project before = this.projects.lock(known.id(), sight).orElseThrow(ProjectNotFound::new);
			precondition.require(before.version());
			Project after = before.changedTo(details);
			this.projects.save(after);
			this.enterprises.refreshParties(programme);
			this.history.record(caller, TYPE, known.id().value(), "changed", before.details(), details);
			return after;
		});
	}

	/** Once more under a lock, as the enterprise may have changed since. */
	private void requireItsAgreement(ProjectDetails details, Sight sight) {
		ProjectRules.requireItsAgreement(details, this.enterprises.lock(new EnterpriseId(details.enterprise()), sight));
	}

	private Project changing(Supplier<Project> change) {
		try {
			return this.transaction.execute((status) -> change.get());
		}
		catch (DuplicateKeyException ex) {
			// somebody took the id between the look and the insert
			throw new PreconditionFailed();
		}
	}

}
