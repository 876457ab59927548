package org.ecotown.enterprises.outcome;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

/**
 * A stretch of days.
 *
 * @param from the first day
 * @param to the last day, included
 */
public record Period(@NotNull LocalDate from, @NotNull LocalDate to) {

}
