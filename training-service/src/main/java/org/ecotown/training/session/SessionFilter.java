package org.ecotown.training.session;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which sessions are asked for, and in which order; null does not restrict.
 *
 * @param q words of the title or of the venue
 * @param from only sessions that end on this day or later
 */
public record SessionFilter(@Nullable String q, @Nullable UUID agreement, @Nullable UUID objective,
		@Nullable SessionState state, @Nullable UUID course, @Nullable LocalDate from, SessionOrder order) {

}
