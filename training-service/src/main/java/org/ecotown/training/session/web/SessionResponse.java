package org.ecotown.training.session.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.ecotown.platform.text.LocalizedText;
import org.ecotown.platform.text.PersonName;
import org.ecotown.training.session.Actor;
import org.ecotown.training.session.Completion;
import org.ecotown.training.session.Session;
import org.ecotown.training.session.SessionDay;
import org.ecotown.training.session.SessionPlan;
import org.ecotown.training.session.SessionState;
import org.ecotown.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * A session as callers see it.
 *
 * @param evidence link to the register stored at closing
 * @param mayVerify whether the caller may verify it now
 */
record SessionResponse(UUID id, UUID course, LocalizedText title, UUID agreement, UUID objective,
		List<UUID> enterprises, List<SessionDay> days, @Nullable LocalizedText venue, @Nullable String subdistrict,
		@Nullable String onlineUrl, int capacity, int registered, SessionState state, @Nullable PersonName trainer,
		@Nullable PersonReference closedBy, @Nullable Instant closedAt, @Nullable PersonReference verifiedBy,
		@Nullable Instant verifiedAt, @Nullable String returnReason, @Nullable String evidence, boolean sample,
		UUID organisation, int version, boolean mayVerify) {

	static SessionResponse from(Session session, Caller caller) {
		SessionPlan plan = session.plan();
		Completion completion = session.completion();
		String evidence = (completion.register() != null) ? "/api/training-evidence/" + completion.register() : null;
		return new SessionResponse(session.id().value(), plan.course().value(), plan.title(), plan.agreement(),
				plan.objective(), plan.enterprises(), plan.days(), plan.venue(), plan.subdistrict(), plan.onlineUrl(),
				plan.capacity(), session.registered(), completion.state(), plan.trainer(),
				PersonReference.from(completion.closedBy()), completion.closedAt(),
				PersonReference.from(completion.verifiedBy()), completion.verifiedAt(), completion.returnReason(),
				evidence, plan.sample(), session.organisation(), session.version(), session.mayBeVerifiedBy(caller));
	}

	/** Who did it. */
	record PersonReference(String id, String name) {

		static @Nullable PersonReference from(@Nullable Actor actor) {
			return (actor != null) ? new PersonReference(actor.id(), actor.name()) : null;
		}

	}

}
