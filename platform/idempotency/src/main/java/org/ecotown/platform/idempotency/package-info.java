/**
 * One effect and one answer per Idempotency-Key.
 */
@NullMarked
package org.ecotown.platform.idempotency;

import org.jspecify.annotations.NullMarked;
