package org.ecotown.enterprises.outcome;

import java.util.List;

import org.ecotown.contract.agreements.ContributionDraft;
import org.ecotown.contract.agreements.ContributionSender;
import org.ecotown.enterprises.project.Project;
import org.ecotown.platform.text.LocalizedText;
import org.ecotown.platform.text.Quantity;

import org.springframework.stereotype.Component;

/**
 * Sends what became of an outcome to the progress of the agreement, in the transaction of
 * the change.
 */
@Component
class Contributions {

	private static final String SERVICE = "enterprises-service";

	/** What agreements-service takes; a longer one would never arrive. */
	private static final int LONGEST_LABEL = 4000;

	private final ContributionSender sender;

	Contributions(ContributionSender sender) {
		this.sender = sender;
	}

	void send(Outcome outcome, Project project) {
		this.sender.send(outcome.id().value(), contribution(outcome, project));
	}

	private static ContributionDraft contribution(Outcome outcome, Project project) {
		Measurement figures = outcome.measurement();
		List<ContributionDraft.Evidence> files = outcome.evidence()
			.stream()
			.map((one) -> new ContributionDraft.Evidence(one.name(), one.sha256(), one.href()))
			.toList();
		return new ContributionDraft(Math.toIntExact(outcome.revision()), outcome.agreement(), outcome.objective(),
				figures.measure(), new ContributionDraft.Period(figures.period().from(), figures.period().to()),
				figures.value(), figures.baseline(), figures.unitCode(),
				List.of("enterprise:" + project.details().enterprise()), Quantity.ONE,
				new ContributionDraft.Source(SERVICE, "outcome", outcome.id().toString(), label(project)),
				state(outcome.state()), outcome.reportedBy(), outcome.reportedAt(), outcome.verifiedBy(),
				outcome.verifiedAt(), files);
	}

	private static LocalizedText label(Project project) {
		LocalizedText title = project.details().title();
		LocalizedText enterprise = project.enterpriseName();
		return new LocalizedText(label(title.th(), enterprise.th()), label(title.en(), enterprise.en()));
	}

	private static String label(String title, String enterprise) {
		String label = title + " / " + enterprise;
		return label.substring(0, Math.min(label.length(), LONGEST_LABEL));
	}

	private static ContributionDraft.State state(OutcomeState state) {
		return switch (state) {
			case REPORTED -> ContributionDraft.State.REPORTED;
			case VERIFIED -> ContributionDraft.State.VERIFIED;
			case RETURNED, WITHDRAWN -> ContributionDraft.State.WITHDRAWN;
		};
	}

}
