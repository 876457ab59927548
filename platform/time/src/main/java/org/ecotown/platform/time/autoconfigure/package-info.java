/**
 * Puts the clock into a service.
 */
@NullMarked
package org.ecotown.platform.time.autoconfigure;

import org.jspecify.annotations.NullMarked;
