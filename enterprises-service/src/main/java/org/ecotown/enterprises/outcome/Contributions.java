package org.ecotown.enterprises.outcome;

import java.util.List;

import org.ecotown.enterprises.project.Project;
import org.ecotown.platform.outbox.OutboxMessages;
import org.ecotown.platform.text.LocalizedText;

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

	private final OutboxMessages outbox;

	Contributions(OutboxMessages outbox) {
		this.outbox = outbox;
	}

	void send(Outcome outcome, Project project) {
		this.outbox.schedule(outcome.id().toString(),
				new ContributionMessage(outcome.id().value(), contribution(outcome, project)));
	}

	static Contribution contribution(Outcome outcome, Project project) {
		Measurement figures = outcome.measurement();
		List<Contribution.File> files = outcome.evidence()
			.stream()
			.map((one) -> new Contribution.File(one.name(), one.sha256(), one.href()))
			.toList();
		return new Contribution(outcome.revision(), outcome.agreement(), outcome.objective(), figures.measure(),
				figures.period(), figures.value(), figures.baseline(), figures.unitCode(),
				List.of("enterprise:" + project.details().enterprise()),
				new Contribution.Source(SERVICE, "outcome", outcome.id().value(), label(project)),
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

	private static Contribution.State state(OutcomeState state) {
		return switch (state) {
			case REPORTED -> Contribution.State.REPORTED;
			case VERIFIED -> Contribution.State.VERIFIED;
			case RETURNED, WITHDRAWN -> Contribution.State.WITHDRAWN;
		};
	}

}
