package org.ecotown.enterprises.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.ecotown.enterprises.enterprise.AgreementDirectory;
import org.ecotown.enterprises.enterprise.Enterprise;
import org.ecotown.enterprises.enterprise.EnterpriseId;
import org.ecotown.enterprises.enterprise.Enterprises;
import org.ecotown.enterprises.enterprise.Programme;
import org.ecotown.enterprises.enterprise.Sight;
import org.ecotown.platform.audit.History;
import org.ecotown.platform.preconditions.IfMatch;
import org.ecotown.platform.preconditions.PreconditionFailed;
import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;
import org.ecotown.platform.security.Caller;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens and changes projects. Objective and measures are checked with agreements-service
 * before the transaction starts, so that a slow peer holds no lock. A project counts for
 * the agreement of its enterprise, whose parties may see it.
 */
@Service
public class KeepProjects {

	private static final String TYPE = "project";

	private final Projects projects;

	private final Enterprises enterprises;

	private final AgreementDirectory agreements;

	private final MeasureVocabulary measures;

	private final History history;

	private final TransactionTemplate transaction;

	KeepProjects(Projects projects, Enterprises enterprises, AgreementDirectory agreements, MeasureVocabulary measures,
			History history, TransactionTemplate transaction) {
		this.projects = projects;
		this.enterprises = enterprises;
		this.agreements = agreements;
		this.measures = measures;
		this.history = history;
		this.transaction = transaction;
	}

	/**
	 * Opens a project for an enterprise the caller sees.
	 * @throws PreconditionFailed if the id is in use
	 * @throws ProjectNotFound if it is in use where the caller does not see it
	 * @throws InvalidInput if enterprise, agreement, objective or a measure is unknown
	 */
	public Project open(Caller caller, ProjectId id, ProjectDetails details) {
		Sight sight = Sight.of(caller);
		Optional<Enterprise> enterprise = this.enterprises.find(new EnterpriseId(details.enterprise()), sight);
		List<InputFault> faults = details.contradictions();
		if (enterprise.isEmpty()) {
			faults.add(new InputFault("/enterprise", "unknown-enterprise"));
		}
		Programme programme = check(details, null, enterprise, faults);
		Project project = new Project(id, details, enterprise.orElseThrow().name(), 1);
		return changing(() -> {
			if (this.projects.exists(id)) {
				this.projects.find(id, sight).orElseThrow(ProjectNotFound::new);
				throw new PreconditionFailed();
			}
			requireItsAgreement(details, sight);
			this.projects.add(project);
			this.enterprises.refreshParties(programme);
			this.history.record(caller, TYPE, id.value(), "opened", null, details);
			return project;
		});
	}

	/**
	 * Replaces what is written down about a project; its enterprise stays.
	 */
	public Project change(Caller caller, ProjectId id, IfMatch ifMatch, ProjectDetails details) {
		Sight sight = Sight.of(caller);
		Project known = this.projects.find(id, sight).orElseThrow(ProjectNotFound::new);
		ifMatch.require(known.version());
		List<InputFault> faults = details.contradictions();
		if (!known.details().enterprise().equals(details.enterprise())) {
			faults.add(new InputFault("/enterprise", "fixed-enterprise"));
		}
		EnterpriseId enterprise = new EnterpriseId(known.details().enterprise());
		Programme programme = check(details, known.details(), this.enterprises.find(enterprise, sight), faults);
		return changing(() -> {
			requireItsAgreement(details, sight);
			Project before = this.projects.lock(id, sight).orElseThrow(ProjectNotFound::new);
			ifMatch.require(before.version());
			Project after = before.changedTo(details);
			this.projects.save(after);
			this.enterprises.refreshParties(programme);
			this.history.record(caller, TYPE, id.value(), "changed", before.details(), details);
			return after;
		});
	}

	/** Once more under a lock, as the enterprise may have changed since. */
	private void requireItsAgreement(ProjectDetails details, Sight sight) {
		this.enterprises.lock(new EnterpriseId(details.enterprise()), sight)
			.filter((enterprise) -> enterprise.details().agreement().equals(details.agreement()))
			.orElseThrow(() -> new InvalidInput(otherAgreement()));
	}

	private static InputFault otherAgreement() {
		return new InputFault("/agreement", "wrong-agreement");
	}

	private Programme check(ProjectDetails details, @Nullable ProjectDetails before, Optional<Enterprise> enterprise,
			List<InputFault> found) {
		List<InputFault> faults = new ArrayList<>(found);
		Optional<Programme> programme = this.agreements.find(details.agreement());
		if (programme.isEmpty()) {
			faults.add(new InputFault("/agreement", "unknown-agreement"));
		}
		else {
			if (enterprise.isPresent() && !enterprise.get().details().agreement().equals(details.agreement())) {
				faults.add(otherAgreement());
			}
			if (!programme.get().objectives().contains(details.objective())) {
				faults.add(new InputFault("/objective", "unknown-objective"));
			}
		}
		checkBaselines(details.baselines(), (before != null) ? before.baselines() : List.of(), faults);
		if (!faults.isEmpty()) {
			throw new InvalidInput(faults);
		}
		return programme.orElseThrow();
	}

	private void checkBaselines(List<Baseline> baselines, List<Baseline> before, List<InputFault> faults) {
		for (int i = 0; i < baselines.size(); i++) {
			Baseline baseline = baselines.get(i);
			if (before.contains(baseline)) {
				continue;
			}
			Optional<Measure> measure = this.measures.find(baseline.measure());
			if (measure.isEmpty()) {
				faults.add(new InputFault("/baselines/" + i + "/measure", "unknown-measure"));
			}
			else if (!measure.get().unitCode().equals(baseline.unitCode())) {
				faults.add(new InputFault("/baselines/" + i + "/unitCode", "wrong-unit", measure.get().unitCode()));
			}
		}
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
