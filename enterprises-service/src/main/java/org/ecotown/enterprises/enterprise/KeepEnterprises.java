package org.ecotown.enterprises.enterprise;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.ecotown.platform.audit.History;
import org.ecotown.platform.client.PeerUnavailable;
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
 * Registers and changes enterprises. Who the parties of the agreement are is asked before
 * the transaction starts, so that a slow peer holds no lock.
 */
@Service
public class KeepEnterprises {

	private static final String TYPE = "enterprise";

	private final Enterprises enterprises;

	private final AgreementDirectory agreements;

	private final History history;

	private final TransactionTemplate transaction;

	KeepEnterprises(Enterprises enterprises, AgreementDirectory agreements, History history,
			TransactionTemplate transaction) {
		this.enterprises = enterprises;
		this.agreements = agreements;
		this.history = history;
		this.transaction = transaction;
	}

	/**
	 * Registers an enterprise; the caller's organisation owns it.
	 * @throws PreconditionFailed if the id is in use
	 * @throws EnterpriseNotFound if it is in use where the caller does not see it
	 */
	public Enterprise register(Caller caller, EnterpriseId id, EnterpriseDetails details) {
		UUID owner = Optional.ofNullable(caller.organisation()).orElseThrow(EnterpriseNotFound::new);
		Programme programme = programme(details.agreement());
		Enterprise enterprise = new Enterprise(id, details, owner, programme.parties(), 1);
		return changing(() -> {
			if (this.enterprises.exists(id)) {
				this.enterprises.find(id, Sight.of(caller)).orElseThrow(EnterpriseNotFound::new);
				throw new PreconditionFailed();
			}
			this.enterprises.add(enterprise);
			this.enterprises.refreshParties(programme);
			this.history.record(caller, TYPE, id.value(), "registered", null, details);
			return enterprise;
		});
	}

	/**
	 * Replaces what is written down about an enterprise.
	 * @throws EnterpriseHasProjects if it would leave the agreement of its projects
	 */
	public Enterprise change(Caller caller, EnterpriseId id, IfMatch ifMatch, EnterpriseDetails details) {
		Sight sight = Sight.of(caller);
		Enterprise known = this.enterprises.find(id, sight).orElseThrow(EnterpriseNotFound::new);
		ifMatch.require(known.version());
		Programme programme = known.details().agreement().equals(details.agreement())
				? programmeIfAnswered(details.agreement()) : programme(details.agreement());
		return changing(() -> {
			Enterprise before = this.enterprises.lock(id, sight).orElseThrow(EnterpriseNotFound::new);
			ifMatch.require(before.version());
			if (!before.details().agreement().equals(details.agreement()) && this.enterprises.hasProjects(id)) {
				throw new EnterpriseHasProjects();
			}
			Set<UUID> parties = (programme != null) ? programme.parties() : before.parties();
			Enterprise after = before.changedTo(details, parties);
			this.enterprises.save(after);
			if (programme != null) {
				this.enterprises.refreshParties(programme);
			}
			this.history.record(caller, TYPE, id.value(), "changed", before.details(), details);
			return after;
		});
	}

	private Enterprise changing(java.util.function.Supplier<Enterprise> change) {
		try {
			return this.transaction.execute((status) -> change.get());
		}
		catch (DuplicateKeyException ex) {
			// somebody took the id between the look and the insert
			throw new PreconditionFailed();
		}
	}

	private Programme programme(UUID agreement) {
		return this.agreements.find(agreement)
			.orElseThrow(() -> new InvalidInput(new InputFault("/agreement", "unknown-agreement")));
	}

	/**
	 * The agreement was checked before; an outage of the peer does not stop the change.
	 */
	private @Nullable Programme programmeIfAnswered(UUID agreement) {
		try {
			return programme(agreement);
		}
		catch (PeerUnavailable ex) {
			return null;
		}
	}

}
