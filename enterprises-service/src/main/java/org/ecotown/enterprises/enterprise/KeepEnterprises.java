package org.ecotown.enterprises.enterprise;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.ecotown.platform.audit.History;
import org.ecotown.platform.preconditions.PreconditionFailed;
import org.ecotown.platform.preconditions.PutPrecondition;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.time.TimeOrderedIds;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Registers and changes enterprises. Who the parties of the agreement are is asked before
 * the transaction starts, so that a slow peer holds no lock.
 */
@Service
public class KeepEnterprises {

	private static final String TYPE = "enterprise";

	private final Enterprises enterprises;

	private final EnterpriseRules rules;

	private final History history;

	private final TimeOrderedIds ids;

	private final TransactionTemplate transaction;

	KeepEnterprises(Enterprises enterprises, EnterpriseRules rules, History history, TimeOrderedIds ids,
			TransactionTemplate transaction) {
		this.enterprises = enterprises;
		this.rules = rules;
		this.history = history;
		this.ids = ids;
		this.transaction = transaction;
	}

	/**
	 * Registers an enterprise under a new id; the caller's organisation owns it.
	 */
	public Enterprise register(Caller caller, EnterpriseDetails details) {
		return register(caller, new EnterpriseId(this.ids.next()), details);
	}

	/**
	 * Registers an enterprise under a given id, or replaces what is written down about
	 * one, as the precondition says.
	 * @throws EnterpriseNotFound if there is one the caller does not see, or none to
	 * replace
	 * @throws EnterpriseHasProjects if it would leave the agreement of its projects
	 */
	public Enterprise write(Caller caller, EnterpriseId id, PutPrecondition precondition, EnterpriseDetails details) {
		Optional<Enterprise> known = this.enterprises.find(id, Sight.of(caller));
		if (known.isPresent()) {
			precondition.require(known.get().version());
			return change(caller, known.get(), precondition, details);
		}
		if (!precondition.creates() || this.enterprises.exists(id)) {
			throw new EnterpriseNotFound();
		}
		return register(caller, id, details);
	}

	private Enterprise register(Caller caller, EnterpriseId id, EnterpriseDetails details) {
		UUID owner = Optional.ofNullable(caller.organisation()).orElseThrow(EnterpriseNotFound::new);
		Programme programme = this.rules.check(details);
		Enterprise enterprise = new Enterprise(id, details, owner, programme.parties(), 1);
		return changing(() -> {
			this.enterprises.add(enterprise);
			this.enterprises.refreshParties(programme);
			this.history.record(caller, TYPE, id.value(), "registered", null, details);
			return enterprise;
		});
	}

	private Enterprise change(Caller caller, Enterprise known, PutPrecondition precondition,
			EnterpriseDetails details) {
		Programme programme = this.rules.check(details, known.details());
		return changing(() -> {
			Enterprise before = this.enterprises.lock(known.id(), Sight.of(caller))
				.orElseThrow(EnterpriseNotFound::new);
			precondition.require(before.version());
			this.rules.requireItsAgreement(before, details);
			Set<UUID> parties = (programme != null) ? programme.parties() : before.parties();
			Enterprise after = before.changedTo(details, parties);
			this.enterprises.save(after);
			if (programme != null) {
				this.enterprises.refreshParties(programme);
			}
			this.history.record(caller, TYPE, known.id().value(), "changed", before.details(), details);
			return after;
		});
	}

	private Enterprise changing(Supplier<Enterprise> change) {
		try {
			return this.transaction.execute((status) -> change.get());
		}
		catch (DuplicateKeyException ex) {
			// somebody took the id between the look and the insert
			throw new PreconditionFailed();
		}
	}

}
