package org.ecotown.enterprises.project;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.ecotown.platform.text.Quantity;

/**
 * Where an enterprise stood before the project.
 *
 * @param measure code of the vocabulary of measures
 * @param value zero or more
 * @param unitCode the unit of the measure
 * @param asOf the day the value was true
 */
public record Baseline(@Schema(example = "sales.monthly") @NotBlank @Size(max = 100) String measure,
		@NotNull @PositiveOrZero Quantity value,
		@Schema(example = "THB/month") @NotBlank @Size(max = 40) String unitCode, @NotNull LocalDate asOf) {

}
