package org.ecotown.agreements.measure;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

/**
 * Days from the first to the last, both included.
 */
public record Period(@NotNull LocalDate from, @NotNull LocalDate to) {

	/**
	 * Whether they share a day.
	 */
	public boolean overlaps(Period other) {
		return !this.from.isAfter(other.to) && !this.to.isBefore(other.from);
	}
}
