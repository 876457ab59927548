package org.ecotown.agreements.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.ecotown.agreements.AgreementId;
import org.ecotown.agreements.measure.Period;
import org.ecotown.agreements.objective.Indicator;
import org.ecotown.agreements.objective.Objective;
import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What parties promised each other, and what it is measured by. Its JSON is what its
 * history shows and follows the API.
 *
 * @param version rises by one with every change
 * @param reached how far it was brought; see {@link #state}
 * @param signedOn null as long as it is not signed
 * @param signedAt the place of signing
 * @param area codes of sub-districts
 * @param termination null unless it was terminated
 * @param createdBy the organisation that registered it
 */
public record Agreement(AgreementId id, long version, Kind kind, @JsonProperty("state") State reached,
		@Nullable String reference, LocalizedText title, @Nullable LocalDate signedOn, @Nullable LocalizedText signedAt,
		@JsonUnwrapped Term term, List<String> area, List<Party> parties, List<Signatory> signatories,
		List<Objective> objectives, @Nullable Termination termination, UUID createdBy) {

	/**
	 * What it is on a day.
	 */
	public State state(LocalDate today) {
		return State.on(today, this.reached, this.term.from(), lastDay());
	}

	/**
	 * The last day it is in force, as far as is known.
	 */
	public LocalDate lastDay() {
		return (this.termination != null) ? this.termination.lastDay() : this.term.to();
	}

	/**
	 * The days it is in force: what is measured outside of them is shown apart.
	 */
	public Period inForce() {
		return new Period(this.term.from(), lastDay());
	}

	/**
	 * Whether the day and the place of signing may be put down: that signs it, or mends
	 * what was put down before.
	 */
	public boolean canBeSigned() {
		return switch (this.reached) {
			case DRAFT, READY_TO_SIGN, IN_FORCE -> true;
			default -> false;
		};
	}

	/**
	 * Whether it can be ended before its time on a day.
	 */
	public boolean canBeTerminated(LocalDate today) {
		return this.reached == State.IN_FORCE && state(today) != State.EXPIRED;
	}

	/**
	 * Whether an organisation keeps it: registered it, or is a party.
	 */
	public boolean isKeptBy(@Nullable UUID organisation) {
		return organisation != null && (this.createdBy.equals(organisation) || party(organisation).isPresent());
	}

	/**
	 * The agreement once it is signed.
	 * @param parties with their names on the day of signing
	 */
	public Agreement signed(LocalDate on, @Nullable LocalizedText at, List<Party> parties,
			List<Signatory> signatories) {
		return new Agreement(this.id, this.version + 1, this.kind, State.IN_FORCE, this.reference, this.title, on, at,
				this.term, this.area, parties, signatories, this.objectives, this.termination, this.createdBy);
	}

	/**
	 * The agreement once its end is put down.
	 */
	public Agreement terminated(Termination termination) {
		return new Agreement(this.id, this.version + 1, this.kind, State.TERMINATED, this.reference, this.title,
				this.signedOn, this.signedAt, this.term, this.area, this.parties, this.signatories, this.objectives,
				termination, this.createdBy);
	}

	/**
	 * The indicators of all objectives.
	 */
	public List<Indicator> indicators() {
		return this.objectives.stream().flatMap((objective) -> objective.indicators().stream()).toList();
	}

	Optional<Party> party(UUID organisation) {
		return this.parties.stream().filter((party) -> party.organisation().equals(organisation)).findFirst();
	}

	/**
	 * What sort of agreement it is.
	 */
	public enum Kind {

		MOU, MOA, CONTRACT, AMENDMENT, RENEWAL

	}

	/**
	 * Where it stands. All but two are stored as they are reached; those follow from the
	 * dates of what is in force.
	 */
	public enum State {

		/** Being written. */
		DRAFT,
		/** Read by those who have a say. */
		IN_REVIEW,
		/** Nothing is missing but the signatures. */
		READY_TO_SIGN,
		/** Signed, and its first day is still to come. Never stored. */
		SIGNED,
		/** Signed, begun, and its last day is not over. Stored for all that is signed. */
		IN_FORCE,
		/** Its last day is over. Never stored. */
		EXPIRED,
		/** Ended before its time. */
		TERMINATED,
		/** Another one goes on in its place. */
		RENEWED;

		/**
		 * The one rule for what follows from dates; {@link AgreementList} has it in SQL.
		 */
		static State on(LocalDate today, State reached, LocalDate firstDay, LocalDate lastDay) {
			if (reached != IN_FORCE && reached != TERMINATED) {
				return reached;
			}
			if (today.isAfter(lastDay)) {
				return (reached == TERMINATED) ? TERMINATED : EXPIRED;
			}
			return today.isBefore(firstDay) ? SIGNED : IN_FORCE;
		}

	}

	/**
	 * That it ended, or will end, before its time.
	 *
	 * @param lastDay the last day it is in force
	 */
	public record Termination(LocalDate lastDay, String reason) {
	}

	/**
	 * One of those who promise.
	 *
	 * @param organisation its id in auth
	 * @param name its name on the day of signing
	 * @param role what it is to the agreement
	 */
	public record Party(PartyId id, UUID organisation, LocalizedText name, @Nullable LocalizedText role) {
	}

}
