/**
 * Tells people something, in the transaction that is the reason for it.
 */
@NullMarked
package org.ecotown.platform.notices;

import org.jspecify.annotations.NullMarked;
