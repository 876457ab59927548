package org.ecotown.agreements.contribution;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ecotown.agreements.AgreementId;
import org.ecotown.agreements.contribution.Contribution.Evidence;
import org.ecotown.agreements.contribution.Contribution.Source;
import org.ecotown.agreements.measure.Period;
import org.ecotown.agreements.objective.ObjectiveId;
import org.ecotown.platform.problem.Faults;
import org.ecotown.platform.problem.Sound;
import org.ecotown.platform.security.Actor;
import org.ecotown.platform.security.FourEyes;
import org.ecotown.platform.text.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A contribution as its source sends it.
 *
 * @param attributionShare 1 unless given
 */
record ContributionDraft(@NotNull @Min(1) Integer revision, @NotNull UUID agreement, @NotNull UUID objective,
		@NotBlank String measure, @NotNull @Valid Period period, @NotNull Quantity value, @Nullable Quantity baseline,
		@NotBlank String unitCode, @Nullable @Size(max = 10_000) List<@NotBlank @Size(max = 200) String> subjects,
		@Nullable Quantity attributionShare, @NotNull @Valid Source source, @NotNull Contribution.State state,
		@NotNull @Valid Actor reportedBy, @NotNull Instant reportedAt, @Nullable @Valid Actor verifiedBy,
		@Nullable Instant verifiedAt,
		@Nullable @Size(max = 100) List<@NotNull @Valid Evidence> evidence) implements Sound {

	ContributionDraft {
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
		if (this.state == Contribution.State.VERIFIED) {
			faults.addIf(this.verifiedBy == null, "/verifiedBy", "required");
			faults.addIf(this.verifiedAt == null, "/verifiedAt", "required");
			boolean known = this.verifiedBy != null && this.verifiedBy.id() != null && this.reportedBy != null
					&& this.reportedBy.id() != null;
			faults.addIf(known && !FourEyes.allow(Set.of(this.reportedBy.id()), this.verifiedBy.id()), "/verifiedBy/id",
					"same-person");
		}
	}

	Contribution contribution(ContributionId id) {
		return new Contribution(id, this.revision, new AgreementId(this.agreement), new ObjectiveId(this.objective),
				this.measure, this.period, this.value, this.baseline, this.unitCode,
				this.subjects.stream().distinct().sorted().toList(), this.attributionShare, this.source, this.state,
				this.reportedBy, stored(this.reportedAt), this.verifiedBy,
				(this.verifiedAt != null) ? stored(this.verifiedAt) : null, this.evidence);
	}

	/** The database keeps microseconds. */
	private static Instant stored(Instant instant) {
		return instant.truncatedTo(ChronoUnit.MICROS);
	}

}
