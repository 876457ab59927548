package org.ecotown.contract.agreements;

import java.util.UUID;

/**
 * Sends contributions to agreements-service.
 */
public interface ContributionSender {

	/**
	 * Sends how a contribution now is, in the transaction under way: delivered if and
	 * only if it commits, until it is taken, those of one id in their order.
	 * @param id of the contribution, given by its source
	 * @throws IllegalStateException if no transaction is active
	 */
	void send(UUID id, ContributionDraft contribution);

}
