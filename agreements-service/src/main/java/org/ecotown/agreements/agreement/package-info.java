/**
 * Agreements with parties, signatories, objectives and indicators.
 */
@NullMarked
package org.ecotown.agreements.agreement;

import org.jspecify.annotations.NullMarked;
