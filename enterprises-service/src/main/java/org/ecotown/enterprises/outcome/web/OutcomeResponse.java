package org.ecotown.enterprises.outcome.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.media.Schema;
import org.ecotown.enterprises.outcome.Evidence;
import org.ecotown.enterprises.outcome.Measurement;
import org.ecotown.enterprises.outcome.Offers;
import org.ecotown.enterprises.outcome.Outcome;
import org.ecotown.enterprises.outcome.OutcomeState;
import org.ecotown.enterprises.outcome.Period;
import org.ecotown.platform.security.PersonReference;
import org.ecotown.platform.text.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A measured result of a project.
 *
 * @param change value less baseline
 * @param revision of the contribution made of it
 * @param version what its ETag is made of
 * @param mayVerify whether the caller may verify it now
 * @param mayReturn whether the caller may send it back now
 * @param mayCorrect whether the caller may correct it and add files now
 * @param mayWithdraw whether the caller may take it out now
 */
@Schema(name = "Outcome")
record OutcomeResponse(UUID id, UUID project, UUID agreement, UUID objective, String measure, Period period,
		Quantity value, String unitCode, @Nullable Quantity baseline, @Nullable Quantity change, @Nullable String note,
		OutcomeState state, PersonReference reportedBy, Instant reportedAt, @Nullable PersonReference verifiedBy,
		@Nullable Instant verifiedAt, @Nullable String returnReason, @Nullable String withdrawalReason,
		List<Evidence> evidence, long revision, long version, boolean mayVerify, boolean mayReturn, boolean mayCorrect,
		boolean mayWithdraw) {

	static OutcomeResponse from(Outcome outcome, Offers offers) {
		Measurement figures = outcome.measurement();
		return new OutcomeResponse(outcome.id().value(), outcome.project().value(), outcome.agreement(),
				outcome.objective(), figures.measure(), figures.period(), figures.value(), figures.unitCode(),
				figures.baseline(), figures.change(), figures.note(), outcome.state(),
				PersonReference.of(outcome.reportedBy()), outcome.reportedAt(),
				PersonReference.ofNullable(outcome.verifiedBy()), outcome.verifiedAt(), outcome.returnReason(),
				outcome.withdrawalReason(), outcome.evidence(), outcome.revision(), outcome.version(),
				offers.mayVerify(), offers.mayReturn(), offers.mayCorrect(), offers.mayWithdraw());
	}

}
