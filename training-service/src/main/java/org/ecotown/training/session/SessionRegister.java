package org.ecotown.training.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who has a seat in a session, in the session's own words.
 */
public interface SessionRegister {

	/**
	 * Everybody with a seat, in the order of registration.
	 */
	List<Entry> entries(SessionId session);

	/**
	 * The days of the session on which somebody was there.
	 */
	Set<LocalDate> attendedDays(SessionId session);

	/**
	 * A line of the register.
	 *
	 * @param person whom to count
	 * @param name as documents write it
	 * @param personalNumber masked
	 */
	record Entry(UUID participant, UUID person, String name, @Nullable String personalNumber, @Nullable UUID enterprise,
			Set<LocalDate> attended) {

		public Entry {
			attended = Set.copyOf(attended);
		}

	}

}
