package org.ecotown.enterprises.outcome;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.ecotown.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What the history keeps of an outcome.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OutcomeHistory(Measurement measurement, OutcomeState state, Actor reportedBy, @Nullable Actor verifiedBy,
		@Nullable String returnReason, @Nullable String withdrawalReason, List<Evidence> evidence, long revision) {

	static final String TYPE = "outcome";

	static OutcomeHistory of(Outcome outcome) {
		return new OutcomeHistory(outcome.measurement(), outcome.state(), outcome.reportedBy(), outcome.verifiedBy(),
				outcome.returnReason(), outcome.withdrawalReason(), outcome.evidence(), outcome.revision());
	}

}
