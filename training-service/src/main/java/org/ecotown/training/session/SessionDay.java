package org.ecotown.training.session;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A day of a session, in the time of the place where it is held.
 *
 * @param date the day it starts on
 * @param startsAt 00:00 to 23:59
 * @param endsAt not later than {@code startsAt} for what ends on the next day: 22:00 to
 * 03:00; 24:00 is midnight at the end of the day, and is answered as 00:00
 */
@JsonIgnoreProperties(value = "endsOn", allowGetters = true)
public record SessionDay(@NotNull LocalDate date,
		@NotNull @JsonFormat(pattern = "HH:mm") @Schema(type = "string", format = "HH:mm",
				example = "09:00") LocalTime startsAt,
		@NotNull @JsonFormat(pattern = "HH:mm") @JsonDeserialize(using = EndOfDay.class) @Schema(type = "string",
				format = "HH:mm", example = "16:00",
				description = "Not later than startsAt: on the next day. 24:00 is midnight at the end of the day.") LocalTime endsAt) {

	/**
	 * The day it ends on: the next one where it runs over midnight.
	 */
	@JsonProperty(value = "endsOn", access = JsonProperty.Access.READ_ONLY)
	@Schema(description = "The day it ends on: the next one where it runs over midnight.", example = "2026-12-01")
	public LocalDate endsOn() {
		return this.endsAt.isAfter(this.startsAt) ? this.date : this.date.plusDays(1);
	}

	/**
	 * Whether nothing is missing, as may be in a request.
	 */
	@JsonIgnore
	public boolean isComplete() {
		return this.date != null && this.startsAt != null && this.endsAt != null;
	}

	/**
	 * Whether it lasts at all. Midnight to midnight is the whole day, because 24:00 is
	 * kept as 00:00; any other end that is the start is a slip.
	 */
	public boolean hasLength() {
		return !this.endsAt.equals(this.startsAt) || this.startsAt.equals(LocalTime.MIDNIGHT);
	}

	public LocalDateTime start() {
		return this.date.atTime(this.startsAt);
	}

	public LocalDateTime end() {
		return endsOn().atTime(this.endsAt);
	}

}
