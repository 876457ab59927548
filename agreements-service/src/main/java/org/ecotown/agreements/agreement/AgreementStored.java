package org.ecotown.agreements.agreement;

import org.ecotown.agreements.AgreementId;

/**
 * An agreement is new or has changed. Published within the transaction of the change.
 */
record AgreementStored(AgreementId agreement) {
}
