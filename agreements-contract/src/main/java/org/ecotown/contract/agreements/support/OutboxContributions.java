package org.ecotown.contract.agreements.support;

import java.util.UUID;

import org.ecotown.contract.agreements.ContributionDraft;
import org.ecotown.contract.agreements.ContributionSender;
import org.ecotown.platform.outbox.OutboxMessages;

/**
 * Puts contributions into the outbox.
 */
record OutboxContributions(OutboxMessages outbox) implements ContributionSender {

	@Override
	public void send(UUID id, ContributionDraft contribution) {
		this.outbox.schedule(id.toString(), new ContributionMessage(id, contribution));
	}

}
