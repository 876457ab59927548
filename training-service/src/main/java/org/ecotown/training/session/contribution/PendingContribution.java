package org.ecotown.training.session.contribution;

import java.util.UUID;

import org.ecotown.platform.outbox.OutboxPayload;

/**
 * A contribution on its way.
 */
@OutboxPayload("contribution")
record PendingContribution(UUID id, Contribution contribution) {
}
