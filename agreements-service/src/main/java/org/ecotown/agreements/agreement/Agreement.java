package org.ecotown.agreements.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.ecotown.agreements.AgreementId;
import org.ecotown.agreements.objective.Indicator;
import org.ecotown.agreements.objective.Objective;
import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What parties promised each other, and what it is measured by. Its JSON is what its
 * history shows and follows the API.
 *
 * @param version rises by one with every change
 * @param signedOn null as long as it is a draft
 * @param signedAt the place of signing
 * @param area codes of sub-districts
 * @param createdBy the organisation that registered it
 */
public record Agreement(AgreementId id, long version, Kind kind, @Nullable String reference, LocalizedText title,
		@Nullable LocalDate signedOn, @Nullable LocalizedText signedAt, @JsonUnwrapped Term term, List<String> area,
		List<Party> parties, List<Signatory> signatories, List<Objective> objectives, UUID createdBy) {

	/**
	 * What it is on a day.
	 */
	public State state(LocalDate today) {
		return State.of(this.signedOn, this.term.to(), today);
	}

	Optional<Party> party(UUID organisation) {
		return this.parties.stream().filter((party) -> party.organisation().equals(organisation)).findFirst();
	}

	boolean isVisibleTo(@Nullable UUID organisation) {
		return organisation != null && (this.createdBy.equals(organisation) || party(organisation).isPresent());
	}

	List<Indicator> indicators() {
		return this.objectives.stream().flatMap((objective) -> objective.indicators().stream()).toList();
	}

	/**
	 * What sort of agreement it is.
	 */
	public enum Kind {

		@JsonProperty("mou")
		MOU, @JsonProperty("moa")
		MOA, @JsonProperty("contract")
		CONTRACT, @JsonProperty("amendment")
		AMENDMENT, @JsonProperty("renewal")
		RENEWAL

	}

	/**
	 * Where it stands; follows from its dates.
	 */
	public enum State {

		/** Not signed. */
		@JsonProperty("draft")
		DRAFT,
		/** Signed, and its last day is not over. */
		@JsonProperty("in-force")
		IN_FORCE,
		/** Signed, and its last day is over. */
		@JsonProperty("expired")
		EXPIRED;

		static State of(@Nullable LocalDate signedOn, LocalDate lastDay, LocalDate today) {
			if (signedOn == null) {
				return DRAFT;
			}
			return today.isAfter(lastDay) ? EXPIRED : IN_FORCE;
		}

	}

	/**
	 * One of those who promise.
	 *
	 * @param organisation its id in auth
	 * @param name its name on the day of signing
	 * @param role what it is to the agreement
	 */
	public record Party(UUID organisation, LocalizedText name, @Nullable LocalizedText role) {
	}

}
