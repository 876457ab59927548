package org.ecotown.enterprises.outcome;

import java.util.UUID;

import org.ecotown.platform.outbox.OutboxPayload;

/**
 * A contribution on its way.
 *
 * @param id of the contribution
 */
@OutboxPayload("contribution")
public record ContributionMessage(UUID id, Contribution contribution) {

}
