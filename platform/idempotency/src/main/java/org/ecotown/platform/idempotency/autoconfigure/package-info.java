/**
 * Puts idempotency keys into a service.
 */
@NullMarked
package org.ecotown.platform.idempotency.autoconfigure;

import org.jspecify.annotations.NullMarked;
