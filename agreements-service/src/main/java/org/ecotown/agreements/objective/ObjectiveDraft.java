package org.ecotown.agreements.objective;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ecotown.agreements.measure.Aggregation;
import org.ecotown.agreements.measure.Period;
import org.ecotown.platform.text.LocalizedText;
import org.ecotown.platform.text.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * An objective as somebody wants it to be.
 *
 * @param id of an existing one, or of a new one in a new agreement; chosen here without
 * it
 */
public record ObjectiveDraft(@Nullable UUID id, @NotNull @Min(1) @Max(999) Integer number,
		@NotNull @Valid LocalizedText text, @Nullable @Size(max = 30) List<@NotNull @Valid IndicatorDraft> indicators) {

	public ObjectiveDraft {
		indicators = orEmpty(indicators);
	}

	/**
	 * An indicator.
	 *
	 * @param id of an existing one, or of a new one in a new agreement; chosen here
	 * without it
	 * @param basis {@code value} unless given
	 * @param periodicity {@code cumulative} unless given
	 */
	@JsonIgnoreProperties({ "unit", "unitCode" })
	public record IndicatorDraft(@Nullable UUID id,
			@Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "jobs.created") String measure,
			@NotNull @Valid LocalizedText name, @NotNull Aggregation aggregation, Indicator.@Nullable Basis basis,
			Indicator.@Nullable Periodicity periodicity, @Nullable @Valid BaselineDraft baseline,
			@Nullable @Size(max = 60) List<@NotNull @Valid TargetDraft> targets) {

		public IndicatorDraft {
			basis = (basis != null) ? basis : Indicator.Basis.VALUE;
			periodicity = (periodicity != null) ? periodicity : Indicator.Periodicity.CUMULATIVE;
			targets = orEmpty(targets);
		}

	}

	/**
	 * Where an indicator stood before.
	 */
	public record BaselineDraft(@NotNull Quantity value, @Nullable LocalDate asOf) {
	}

	/**
	 * Where an indicator shall stand at the end of a period.
	 *
	 * @param id of an existing one; without it, it is new
	 */
	public record TargetDraft(@Nullable UUID id, @NotNull @Valid Period period, @NotNull Quantity value) {
	}

	private static <T> List<T> orEmpty(@Nullable List<T> list) {
		return (list != null) ? list : List.of();
	}

}
