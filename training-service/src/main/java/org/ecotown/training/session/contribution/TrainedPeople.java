package org.ecotown.training.session.contribution;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.ecotown.contract.agreements.ContributionDraft;
import org.ecotown.contract.agreements.ContributionDraft.Evidence;
import org.ecotown.contract.agreements.ContributionDraft.Period;
import org.ecotown.contract.agreements.ContributionDraft.Source;
import org.ecotown.contract.agreements.ContributionDraft.State;
import org.ecotown.contract.agreements.ContributionSender;
import org.ecotown.platform.text.Quantity;
import org.ecotown.training.session.Completion;
import org.ecotown.training.session.Session;
import org.ecotown.training.session.SessionContributions;
import org.ecotown.training.session.SessionPlan;

import org.springframework.stereotype.Component;

/**
 * Sends the trained people of a session. One person counts once however often trained and
 * by whom, because the subjects are the keys of persons.
 */
@Component
class TrainedPeople implements SessionContributions {

	private final ContributionSender sender;

	private final ContributionProperties properties;

	TrainedPeople(ContributionSender sender, ContributionProperties properties) {
		this.sender = sender;
		this.properties = properties;
	}

	@Override
	public void contribute(Session session) {
		this.sender.send(session.id().value(), contribution(session));
	}

	private ContributionDraft contribution(Session session) {
		SessionPlan plan = session.plan();
		Completion completion = session.completion();
		List<String> subjects = completion.people().stream().map((person) -> "person:" + person).toList();
		String sha256 = Objects.requireNonNull(completion.register());
		Evidence register = new Evidence("register-" + plan.firstDay() + ".csv", sha256,
				"/api/training-evidence/" + sha256);
		return new ContributionDraft(completion.revision(), plan.agreement(), plan.objective(),
				this.properties.measure(), new Period(plan.firstDay(), plan.lastDay()),
				new Quantity(BigDecimal.valueOf(subjects.size())), null, this.properties.unitCode(), subjects,
				Quantity.ONE, new Source("training-service", "session", session.id().toString(), plan.title()),
				state(completion), Objects.requireNonNull(completion.closedBy()),
				Objects.requireNonNull(completion.closedAt()), completion.verifiedBy(), completion.verifiedAt(),
				List.of(register));
	}

	private static State state(Completion completion) {
		return switch (completion.state()) {
			case CLOSED -> State.REPORTED;
			case VERIFIED -> State.VERIFIED;
			case OPEN, RETURNED -> State.WITHDRAWN;
		};
	}

}
