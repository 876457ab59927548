package org.ecotown.agreements.contribution;

import org.jspecify.annotations.Nullable;

/**
 * A contribution is new or has a new revision. Published within the transaction of the
 * change, with the agreements concerned kept from changing.
 *
 * @param before what it was; null when it is new
 */
public record ContributionChanged(@Nullable Contribution before, Contribution after) {
}
