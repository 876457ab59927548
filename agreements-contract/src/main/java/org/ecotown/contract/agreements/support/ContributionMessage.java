package org.ecotown.contract.agreements.support;

import java.util.UUID;

import org.ecotown.contract.agreements.ContributionDraft;
import org.ecotown.platform.outbox.OutboxPayload;

/**
 * A contribution on its way. Outboxes hold some that earlier releases wrote.
 *
 * @param id of the contribution
 */
@OutboxPayload("contribution")
record ContributionMessage(UUID id, ContributionDraft contribution) {
}
