package org.ecotown.agreements.agreement;

import java.util.List;

/**
 * Indicators are new, or make another figure of their contributions than before.
 * Published within the transaction of the change, with the agreement locked.
 */
public record IndicatorsChanged(AgreementId agreement, List<Indicator> indicators) {
}
