package org.ecotown.training.session;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.ecotown.platform.text.LocalizedText;
import org.ecotown.platform.text.PersonName;
import org.ecotown.training.course.CourseId;
import org.jspecify.annotations.Nullable;

/**
 * What those who run a session decide about it.
 *
 * @param days in order, each once, at least one
 * @param capacity number of seats, 1 to 10000
 */
public record SessionPlan(CourseId course, LocalizedText title, UUID agreement, UUID objective, List<UUID> enterprises,
		List<SessionDay> days, @Nullable LocalizedText venue, @Nullable String subdistrict, @Nullable String onlineUrl,
		int capacity, @Nullable PersonName trainer, boolean sample) {

	public SessionPlan {
		enterprises = List.copyOf(enterprises);
		days = List.copyOf(days);
	}

	public LocalDate firstDay() {
		return this.days.getFirst().date();
	}

	public LocalDate lastDay() {
		return this.days.getLast().date();
	}

	/**
	 * Whether its last day has come, from which on it is closed.
	 */
	public boolean isOver(LocalDate today) {
		return !today.isBefore(lastDay());
	}

	public boolean isHeldOn(LocalDate date) {
		return this.days.stream().anyMatch((day) -> day.date().equals(date));
	}

}
