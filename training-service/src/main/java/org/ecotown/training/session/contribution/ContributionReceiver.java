package org.ecotown.training.session.contribution;

import org.ecotown.platform.client.PeerNotFound;
import org.ecotown.platform.client.PeerRejected;
import org.ecotown.platform.outbox.OutboxReceiver;
import org.ecotown.platform.outbox.PermanentDeliveryFailure;

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
		try {
			this.contributions.put(pending.id(), pending.contribution());
		}
		catch (PeerNotFound ex) {
			throw new PermanentDeliveryFailure(String.valueOf(ex.getMessage()), ex);
		}
		catch (PeerRejected ex) {
			throw ex.mayPass() ? ex : new PermanentDeliveryFailure(String.valueOf(ex.getMessage()), ex);
		}
	}

}
