package org.ecotown.enterprises.outcome.client.agreements;

import org.ecotown.enterprises.outcome.ContributionMessage;
import org.ecotown.platform.client.PeerNotFound;
import org.ecotown.platform.client.PeerRejected;
import org.ecotown.platform.outbox.OutboxReceiver;
import org.ecotown.platform.outbox.PermanentDeliveryFailure;

import org.springframework.stereotype.Component;

/**
 * Delivers contributions with the service's own token. A refusal that will not pass by
 * itself makes a dead letter.
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
		try {
			this.api.put(message.id(), message.contribution());
		}
		catch (PeerNotFound ex) {
			throw new PermanentDeliveryFailure("No such agreement or objective", ex);
		}
		catch (PeerRejected ex) {
			if (ex.mayPass()) {
				throw ex;
			}
			throw new PermanentDeliveryFailure(String.valueOf(ex.getMessage()), ex);
		}
	}

}
