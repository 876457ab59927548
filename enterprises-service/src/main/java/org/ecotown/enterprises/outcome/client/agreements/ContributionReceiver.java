package org.ecotown.enterprises.outcome.client.agreements;

import org.ecotown.enterprises.outcome.ContributionMessage;
import org.ecotown.platform.outbox.OutboxReceiver;

import org.springframework.stereotype.Component;

/**
 * Delivers contributions with the service's own token.
 */
@Component
class ContributionReceiver implements OutboxReceiver<ContributionMessage> {

	private final ContributionApi api;

	ContributionReceiver(ContributionApi api) {
		this.api = api;
	}

	@Override
	public Class<ContributionMessage> payloadType() {
		return ContributionMessage.class;
	}

	@Override
	public void deliver(ContributionMessage message) {
		this.api.put(message.id(), message.contribution());
	}

}
