/**
 * The filter and the store of answers.
 */
@NullMarked
package org.ecotown.platform.idempotency.support;

import org.jspecify.annotations.NullMarked;
