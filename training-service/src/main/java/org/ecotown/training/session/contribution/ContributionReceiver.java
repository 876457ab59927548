package org.ecotown.training.session.contribution;

import org.ecotown.platform.outbox.OutboxReceiver;

import org.springframework.stereotype.Component;

/**
 * Brings contributions to agreements-service.
 */
@Component
class ContributionReceiver implements OutboxReceiver<PendingContribution> {

	private final ContributionsApi contributions;

	ContributionReceiver(ContributionsApi contributions) {
		this.contributions = contributions;
	}

	@Override
	public Class<PendingContribution> payloadType() {
		return PendingContribution.class;
	}

	@Override
	public void deliver(PendingContribution pending) {
		this.contributions.put(pending.id(), pending.contribution());
	}

}
