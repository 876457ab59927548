package org.ecotown.agreements.contribution;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ecotown.agreements.AgreementId;
import org.ecotown.agreements.contribution.Contribution.Evidence;
import org.ecotown.agreements.contribution.Contribution.Person;
import org.ecotown.agreements.contribution.Contribution.Source;
import org.ecotown.agreements.measure.Period;
import org.ecotown.agreements.measure.Quantity;
import org.ecotown.agreements.objective.ObjectiveId;
import org.jspecify.annotations.Nullable;

/**
 * A contribution as its source sends it. Its rules are in {@link ContributionRules}.
 *
 * @param attributionShare 1 unless given
 */
@SoundContribution
record ContributionDraft(@NotNull @Min(1) Integer revision, @NotNull UUID agreement, @NotNull UUID objective,
		@NotBlank String measure, @NotNull @Valid Period period, @NotNull Quantity value, @Nullable Quantity baseline,
		@NotBlank String unitCode, @Nullable @Size(max = 10_000) List<@NotBlank @Size(max = 200) String> subjects,
		@Nullable Quantity attributionShare, @NotNull @Valid Source source, @NotNull Contribution.State state,
		@NotNull @Valid Person reportedBy, @NotNull Instant reportedAt, @Nullable @Valid Person verifiedBy,
		@Nullable Instant verifiedAt, @Nullable @Size(max = 100) List<@NotNull @Valid Evidence> evidence) {

	ContributionDraft {
		subjects = (subjects != null) ? subjects : List.of();
		attributionShare = (attributionShare != null) ? attributionShare : new Quantity(BigDecimal.ONE);
		evidence = (evidence != null) ? evidence : List.of();
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
