package org.ecotown.agreements.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.ecotown.agreements.measure.Aggregation;
import org.ecotown.agreements.measure.Measure;
import org.ecotown.agreements.objective.Indicator;
import org.ecotown.agreements.objective.Objective;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An agreement.
 *
 * @param inForceTo the last day, included
 * @param state where it stands today
 * @param seenAs why the caller's organisation sees it
 * @param mayChange whether the caller may replace it
 * @param maySign whether the caller may put down that it was signed, or mend that
 * @param mayTerminate whether the caller may end it before its time
 */
public record AgreementResponse(UUID id, Agreement.Kind kind, @Nullable String reference, LocalizedText title,
		@Nullable LocalDate signedOn, @Nullable LocalizedText signedAt, LocalDate inForceFrom, LocalDate inForceTo,
		String duration, Agreement.State state, Agreement.@Nullable Termination termination, List<String> area,
		List<Agreement.Party> parties, List<Signatory> signatories, List<ObjectiveResponse> objectives, Reader seenAs,
		boolean mayChange, boolean maySign, boolean mayTerminate, long version) {

	static AgreementResponse from(Agreement agreement, Map<String, Measure> measures, LocalDate today, Reader reader,
			Caller caller) {
		boolean mayChange = caller.is(Role.PROGRAMME_OFFICER, Role.COORDINATOR)
				&& agreement.isKeptBy(caller.organisation());
		return new AgreementResponse(agreement.id().value(), agreement.kind(), agreement.reference(), agreement.title(),
				agreement.signedOn(), agreement.signedAt(), agreement.term().from(), agreement.term().to(),
				agreement.term().duration(), agreement.state(today), agreement.termination(), agreement.area(),
				agreement.parties(), agreement.signatories(),
				agreement.objectives().stream().map((each) -> ObjectiveResponse.from(each, measures)).toList(), reader,
				mayChange, mayChange && agreement.canBeSigned(), mayChange && agreement.canBeTerminated(today),
				agreement.version());
	}

	/**
	 * An objective.
	 */
	public record ObjectiveResponse(UUID id, int number, LocalizedText text, List<IndicatorResponse> indicators) {

		static ObjectiveResponse from(Objective objective, Map<String, Measure> measures) {
			return new ObjectiveResponse(objective.id().value(), objective.number(), objective.text(),
					objective.indicators()
						.stream()
						.map((each) -> IndicatorResponse.from(each, measures.get(each.measure())))
						.toList());
		}

	}

	/**
	 * An indicator.
	 */
	public record IndicatorResponse(UUID id, String measure, LocalizedText name, Aggregation aggregation,
			Indicator.Basis basis, Indicator.Periodicity periodicity, LocalizedText unit, String unitCode,
			Indicator.@Nullable Baseline baseline, List<Indicator.Target> targets) {

		static IndicatorResponse from(Indicator indicator, Measure measure) {
			return new IndicatorResponse(indicator.id().value(), indicator.measure(), indicator.name(),
					indicator.aggregation(), indicator.basis(), indicator.periodicity(), measure.unit(),
					measure.unitCode(), indicator.baseline(), indicator.targets());
		}

	}

}
