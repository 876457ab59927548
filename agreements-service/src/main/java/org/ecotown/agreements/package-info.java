/**
 * Agreements, their objectives and indicators, and the evidence that moves them.
 */
@NullMarked
package org.ecotown.agreements;

import org.jspecify.annotations.NullMarked;
