package org.ecotown.training.session;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which sessions a list shows.
 *
 * @param from only sessions that end on this day or later
 */
public record SessionFilter(@Nullable UUID agreement, @Nullable UUID objective, @Nullable SessionState state,
		@Nullable UUID course, @Nullable LocalDate from) {
}
