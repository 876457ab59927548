package org.ecotown.training.session;

import java.time.LocalDate;
import java.time.LocalTime;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/**
 * A day of a session, in the time of the place where it is held.
 */
public record SessionDay(@NotNull LocalDate date,
		@NotNull @JsonFormat(pattern = "HH:mm") @Schema(type = "string", format = "HH:mm",
				example = "09:00") LocalTime startsAt,
		@NotNull @JsonFormat(pattern = "HH:mm") @Schema(type = "string", format = "HH:mm",
				example = "16:00") LocalTime endsAt) {
}
