package org.ecotown.training.course;

import java.math.BigDecimal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A course as its organisation describes it.
 *
 * @param hours how long it takes
 * @param sample whether it is made up, to show the platform
 */
record CourseRequest(@NotNull @Valid LocalizedText title, @Nullable @Valid LocalizedText description,
		@Nullable @Valid LocalizedText technology,
		@NotNull @Positive @DecimalMax("2000") @Digits(integer = 4, fraction = 2) BigDecimal hours,
		@Nullable Boolean sample) {

	boolean isSample() {
		return Boolean.TRUE.equals(this.sample);
	}

}
