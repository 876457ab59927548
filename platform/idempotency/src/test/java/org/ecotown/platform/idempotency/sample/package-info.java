/**
 * A service with effects that can be counted.
 */
@NullMarked
package org.ecotown.platform.idempotency.sample;

import org.jspecify.annotations.NullMarked;
