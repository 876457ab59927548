package org.ecotown.agreements.measure;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

/**
 * Days from the first to the last, both included.
 */
public record Period(@NotNull LocalDate from, @NotNull LocalDate to) {

	/**
	 * Whether they share a day. What ends before it begins has none.
	 */
	public boolean overlaps(Period other) {
		return hasDays() && other.hasDays() && !this.from.isAfter(other.to) && !this.to.isBefore(other.from);
	}

	private boolean hasDays() {
		return !this.to.isBefore(this.from);
	}

}
