package org.ecotown.training.session.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.PersonReference;
import org.ecotown.platform.text.LocalizedText;
import org.ecotown.platform.text.PersonName;
import org.ecotown.training.session.Completion;
import org.ecotown.training.session.Session;
import org.ecotown.training.session.SessionDay;
import org.ecotown.training.session.SessionPlan;
import org.ecotown.training.session.SessionState;
import org.jspecify.annotations.Nullable;

/**
 * A session as callers see it.
 *
 * @param evidence link to the register stored at closing
 * @param mayChange whether the caller may change its plan now
 * @param mayClose whether the caller may close it now, if somebody was there
 * @param mayVerify whether the caller may verify it now
 * @param mayReturn whether the caller may send it back now
 * @param mayCheckIn whether the caller may note now who was there
 * @param mayRegister whether the caller may give somebody a seat now
 * @param mayRegisterAnybody whether the caller may do so for others than people of the
 * own enterprise
 * @param mayReadRegister whether the caller may read names in the register
 */
record SessionResponse(UUID id, UUID course, LocalizedText title, UUID agreement, UUID objective,
		List<UUID> enterprises, List<SessionDay> days, @Nullable LocalizedText venue, @Nullable String subdistrict,
		@Nullable String onlineUrl, int capacity, int registered, SessionState state, @Nullable PersonName trainer,
		@Nullable PersonReference closedBy, @Nullable Instant closedAt, @Nullable PersonReference verifiedBy,
		@Nullable Instant verifiedAt, @Nullable String returnReason, @Nullable String evidence, boolean sample,
		UUID organisation, int version, boolean mayChange, boolean mayClose, boolean mayVerify, boolean mayReturn,
		boolean mayCheckIn, boolean mayRegister, boolean mayRegisterAnybody, boolean mayReadRegister) {

	static SessionResponse from(Session session, Caller caller, LocalDate today) {
		Session.Offer may = session.offerTo(caller.reading(), today);
		SessionPlan plan = session.plan();
		Completion completion = session.completion();
		String evidence = (completion.register() != null) ? "/api/training-evidence/" + completion.register() : null;
		return new SessionResponse(session.id().value(), plan.course().value(), plan.title(), plan.agreement(),
				plan.objective(), plan.enterprises(), plan.days(), plan.venue(), plan.subdistrict(), plan.onlineUrl(),
				plan.capacity(), session.registered(), completion.state(), plan.trainer(),
				PersonReference.ofNullable(completion.closedBy()), completion.closedAt(),
				PersonReference.ofNullable(completion.verifiedBy()), completion.verifiedAt(), completion.returnReason(),
				evidence, plan.sample(), session.organisation(), session.version(), may.change(), may.close(),
				may.verify(), may.giveBack(), may.checkIn(), may.register(), may.registerAnybody(), may.readRegister());
	}

}
