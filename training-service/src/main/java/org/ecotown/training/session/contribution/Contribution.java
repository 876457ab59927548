package org.ecotown.training.session.contribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.ecotown.platform.text.LocalizedText;
import org.ecotown.training.session.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What {@code PUT /api/contributions/{id}} takes.
 *
 * @param revision the higher one wins
 * @param value decimal number as text
 * @param subjects whom it counts, as keys that stay
 */
record Contribution(int revision, UUID agreement, UUID objective, String measure, Period period, String value,
		String unitCode, List<String> subjects, Source source, State state, Actor reportedBy, Instant reportedAt,
		@Nullable Actor verifiedBy, @Nullable Instant verifiedAt, List<Evidence> evidence) {

	enum State {

		reported, verified, withdrawn

	}

	/** First to last day. */
	record Period(LocalDate from, LocalDate to) {
	}

	/** Where it comes from. */
	record Source(String service, String kind, UUID id, LocalizedText label) {
	}

	/** What proves it. */
	record Evidence(String name, String sha256, String href) {
	}

}
