package org.ecotown.contract.agreements.support;

import org.ecotown.platform.client.PeerNotFound;
import org.ecotown.platform.client.PeerRejected;
import org.ecotown.platform.outbox.OutboxReceiver;
import org.ecotown.platform.outbox.PermanentDeliveryFailure;

/**
 * Delivers contributions with the service's own token. A refusal that will not pass by
 * itself makes a dead letter.
 */
record ContributionReceiver(ContributionApi api) implements OutboxReceiver<ContributionMessage> {

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
			throw new PermanentDeliveryFailure(String.valueOf(ex.getMessage()), ex);
		}
		catch (PeerRejected ex) {
			throw ex.mayPass() ? ex : new PermanentDeliveryFailure(String.valueOf(ex.getMessage()), ex);
		}
	}

}
