package org.ecotown.agreements.objective;

import java.util.List;

import org.ecotown.agreements.AgreementId;

/**
 * Indicators are new, or make another figure of their contributions than before.
 * Published within the transaction of the change, with the agreement locked.
 */
public record IndicatorsChanged(AgreementId agreement, List<Indicator> indicators) {
}
