package org.ecotown.enterprises.outcome;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.ecotown.platform.problem.Faults;
import org.ecotown.platform.problem.Sound;
import org.ecotown.platform.text.Quantity;
import org.ecotown.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a person reports. What an answer has besides is passed over, so that an answer may
 * be changed and sent back.
 *
 * @param project needed where the address does not name it
 * @param acknowledged the codes of faults that are meant to be so: {@code outside-term},
 * {@code after-project}
 */
@JsonIgnoreProperties({ "id", "agreement", "objective", "baseline", "change", "state", "reportedBy", "reportedAt",
		"verifiedBy", "verifiedAt", "returnReason", "withdrawalReason", "evidence", "revision", "version", "mayVerify",
		"mayReturn", "mayCorrect", "mayWithdraw" })
@Schema(name = "OutcomeRequest")
public record OutcomeReport(@Nullable UUID project,
		@Schema(example = "sales.monthly") @NotBlank @Size(max = 100) String measure, @NotNull @Valid Period period,
		@NotNull @PositiveOrZero Quantity value,
		@Schema(example = "THB/month") @NotBlank @Size(max = 40) String unitCode,
		@Nullable @Size(max = 2000) String note,
		@Nullable @Size(max = 10) List<@NotNull @Size(max = 60) String> acknowledged) implements Sound {

	public OutcomeReport {
		note = Texts.tidy(note);
		acknowledged = (acknowledged != null) ? acknowledged : List.of();
	}

	@Override
	public void check(Faults faults) {
		boolean term = this.period != null && this.period.from() != null && this.period.to() != null;
		faults.addIf(term && this.period.to().isBefore(this.period.from()), "/period/to", "ends-before-start");
	}

}
