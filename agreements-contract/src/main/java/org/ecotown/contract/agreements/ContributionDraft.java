package org.ecotown.contract.agreements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.ecotown.platform.problem.Faults;
import org.ecotown.platform.problem.Sound;
import org.ecotown.platform.security.Actor;
import org.ecotown.platform.security.FourEyes;
import org.ecotown.platform.text.LocalizedText;
import org.ecotown.platform.text.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A contribution as its source sends it: what {@code PUT /api/contributions/{id}} takes.
 *
 * @param revision rises with every change at the source; the highest holds
 * @param baseline what the value was before, where that is known
 * @param subjects opaque keys of what is counted, such as {@code enterprise:0198…}
 * @param attributionShare how much of the value is owed to the agreement, 0 to 1; 1
 * unless given
 */
public record ContributionDraft(@NotNull @Min(1) Integer revision, @NotNull UUID agreement, @NotNull UUID objective,
		@NotBlank String measure, @NotNull @Valid Period period, @NotNull Quantity value, @Nullable Quantity baseline,
		@NotBlank String unitCode, @Nullable @Size(max = 10_000) List<@NotBlank @Size(max = 200) String> subjects,
		@Nullable Quantity attributionShare, @NotNull @Valid Source source, @NotNull State state,
		@NotNull @Valid Actor reportedBy, @NotNull Instant reportedAt, @Nullable @Valid Actor verifiedBy,
		@Nullable Instant verifiedAt,
		@Nullable @Size(max = 100) List<@NotNull @Valid Evidence> evidence) implements Sound {

	public ContributionDraft {
		subjects = (subjects != null) ? subjects : List.of();
		attributionShare = (attributionShare != null) ? attributionShare : Quantity.ONE;
		evidence = (evidence != null) ? evidence : List.of();
	}

	@Override
	public void check(Faults faults) {
		boolean term = this.period != null && this.period.from() != null && this.period.to() != null;
		faults.addIf(term && this.period.to().isBefore(this.period.from()), "/period/to", "ends-before-start");
		boolean part = this.attributionShare.signum() >= 0 && this.attributionShare.compareTo(Quantity.ONE) <= 0;
		faults.addIf(!part, "/attributionShare", "invalid-share");
		if (this.state == State.VERIFIED) {
			faults.addIf(this.verifiedBy == null, "/verifiedBy", "required");
			faults.addIf(this.verifiedAt == null, "/verifiedAt", "required");
			boolean known = this.verifiedBy != null && this.verifiedBy.id() != null && this.reportedBy != null
					&& this.reportedBy.id() != null;
			faults.addIf(known && !FourEyes.allow(Set.of(this.reportedBy.id()), this.verifiedBy.id()), "/verifiedBy/id",
					"same-person");
		}
	}

	/**
	 * Days from the first to the last, both included.
	 */
	public record Period(@NotNull LocalDate from, @NotNull LocalDate to) {
	}

	/**
	 * How far it is trusted.
	 */
	public enum State {

		/** Somebody says so. */
		REPORTED,
		/** A second person has checked it; it counts. */
		VERIFIED,
		/** It no longer holds. */
		WITHDRAWN

	}

	/**
	 * Where it comes from.
	 *
	 * @param service the name of the service
	 * @param kind what it is there, such as {@code outcome}
	 * @param id its id there
	 */
	public record Source(@NotBlank @Size(max = 60) String service, @NotBlank @Size(max = 60) String kind,
			@NotBlank @Size(max = 100) String id, @NotNull @Valid LocalizedText label) {
	}

	/**
	 * A file that proves it.
	 *
	 * @param sha256 its SHA-256 in lower-case hexadecimal
	 * @param href where to get it
	 */
	public record Evidence(@NotBlank @Size(max = 300) String name,
			@NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "invalid-sha256") String sha256,
			@NotNull @Pattern(regexp = "/api/[\\w./~-]{1,300}", message = "invalid-href") String href) {
	}

}
