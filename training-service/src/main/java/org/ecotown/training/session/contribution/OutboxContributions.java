package org.ecotown.training.session.contribution;

import java.util.List;
import java.util.Objects;

import org.ecotown.platform.outbox.OutboxMessages;
import org.ecotown.training.session.Completion;
import org.ecotown.training.session.Session;
import org.ecotown.training.session.SessionContributions;
import org.ecotown.training.session.SessionPlan;
import org.ecotown.training.session.contribution.Contribution.Evidence;
import org.ecotown.training.session.contribution.Contribution.Period;
import org.ecotown.training.session.contribution.Contribution.Source;
import org.ecotown.training.session.contribution.Contribution.State;

import org.springframework.stereotype.Component;

/**
 * Puts the trained people of a session into the outbox. One person counts once however
 * often trained and by whom, because the subjects are the keys of persons.
 */
@Component
class OutboxContributions implements SessionContributions {

	private final OutboxMessages outbox;

	private final ContributionProperties properties;

	OutboxContributions(OutboxMessages outbox, ContributionProperties properties) {
		this.outbox = outbox;
		this.properties = properties;
	}

	@Override
	public void contribute(Session session) {
		this.outbox.schedule(session.id().value().toString(),
				new PendingContribution(session.id().value(), contribution(session)));
	}

	private Contribution contribution(Session session) {
		SessionPlan plan = session.plan();
		Completion completion = session.completion();
		List<String> subjects = completion.people().stream().map((person) -> "person:" + person).toList();
		String sha256 = Objects.requireNonNull(completion.register());
		Evidence register = new Evidence("register-" + plan.firstDay() + ".csv", sha256,
				"/api/training-evidence/" + sha256);
		return new Contribution(completion.revision(), plan.agreement(), plan.objective(), this.properties.measure(),
				new Period(plan.firstDay(), plan.lastDay()), Integer.toString(subjects.size()),
				this.properties.unitCode(), subjects,
				new Source("training-service", "session", session.id().value(), plan.title()), state(completion),
				Objects.requireNonNull(completion.closedBy()), Objects.requireNonNull(completion.closedAt()),
				completion.verifiedBy(), completion.verifiedAt(), List.of(register));
	}

	private static State state(Completion completion) {
		return switch (completion.state()) {
			case CLOSED -> State.reported;
			case VERIFIED -> State.verified;
			case OPEN, RETURNED -> State.withdrawn;
		};
	}

}
