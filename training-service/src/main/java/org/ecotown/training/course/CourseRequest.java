package org.ecotown.training.course;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A course as its organisation describes it. What an answer has besides is passed over,
 * so that an answer may be changed and sent back.
 *
 * @param hours how long it takes
 * @param sample whether it is made up, to show the platform
 */
@JsonIgnoreProperties({ "id", "organisation", "version", "mayChange" })
record CourseRequest(@NotNull @Valid LocalizedText title, @Nullable @Valid LocalizedText description,
		@Nullable @Valid LocalizedText technology,
		@NotNull @Positive @DecimalMax("2000") @Digits(integer = 4, fraction = 2) BigDecimal hours,
		@Nullable Boolean sample) {

	boolean isSample() {
		return Boolean.TRUE.equals(this.sample);
	}

}
