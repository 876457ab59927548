package org.ecotown.enterprises.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.ecotown.enterprises.enterprise.AgreementDirectory;
import org.ecotown.enterprises.enterprise.Enterprise;
import org.ecotown.enterprises.enterprise.Programme;
import org.ecotown.platform.problem.Faults;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What a project must be like that it cannot say itself: its enterprise, agreement,
 * objective and measures exist and belong together.
 */
@Component
class ProjectRules {

	private final AgreementDirectory agreements;

	private final MeasureVocabulary measures;

	ProjectRules(AgreementDirectory agreements, MeasureVocabulary measures) {
		this.agreements = agreements;
		this.measures = measures;
	}

	/**
	 * The programme of the project.
	 * @param before what is written down now, null if it is new
	 * @param enterprise that of the project, if the caller sees it
	 * @throws org.ecotown.platform.problem.InvalidInput with every rule it breaks
	 */
	Programme check(ProjectDetails details, @Nullable ProjectDetails before, Optional<Enterprise> enterprise) {
		Faults faults = new Faults();
		faults.addIf(before != null && !before.enterprise().equals(details.enterprise()), "/enterprise",
				"fixed-enterprise");
		faults.addIf(enterprise.isEmpty(), "/enterprise", "unknown-enterprise");
		Optional<Programme> programme = this.agreements.find(details.agreement());
		faults.addIf(programme.isEmpty(), "/agreement", "unknown-agreement");
		faults.addIf(programme.isPresent() && enterprise.isPresent() && !isOf(details.agreement(), enterprise.get()),
				"/agreement", "wrong-agreement");
		faults.addIf(programme.filter((one) -> !one.objectives().contains(details.objective())).isPresent(),
				"/objective", "unknown-objective");
		checkBaselines(details.baselines(), (before != null) ? before.baselines() : List.of(), faults);
		faults.throwIfAny();
		return programme.orElseThrow();
	}

	/**
	 * Goes on only if the enterprise is still seen and of the agreement.
	 * @throws org.ecotown.platform.problem.InvalidInput if it is not
	 */
	static void requireItsAgreement(ProjectDetails details, Optional<Enterprise> enterprise) {
		Faults faults = new Faults();
		faults.addIf(enterprise.filter((one) -> isOf(details.agreement(), one)).isEmpty(), "/agreement",
				"wrong-agreement");
		faults.throwIfAny();
	}

	private static boolean isOf(UUID agreement, Enterprise enterprise) {
		return enterprise.details().agreement().equals(agreement);
	}

	private void checkBaselines(List<Baseline> baselines, List<Baseline> before, Faults faults) {
		for (int i = 0; i < baselines.size(); i++) {
			Baseline baseline = baselines.get(i);
			if (before.contains(baseline)) {
				continue;
			}
			Optional<Measure> measure = this.measures.find(baseline.measure());
			faults.addIf(measure.isEmpty(), "/baselines/" + i + "/measure", "unknown-measure");
			String unit = measure.map(Measure::unitCode).orElse(baseline.unitCode());
			faults.addIf(!unit.equals(baseline.unitCode()), "/baselines/" + i + "/unitCode", "wrong-unit", unit);
		}
	}

}
