/**
 * Agreements are signed, and ended before their time.
 */
@NullMarked
package org.ecotown.agreements.signing;

import org.jspecify.annotations.NullMarked;
