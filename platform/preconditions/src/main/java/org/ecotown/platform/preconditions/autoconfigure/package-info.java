/**
 * Puts conditional requests into a service.
 */
@NullMarked
package org.ecotown.platform.preconditions.autoconfigure;

import org.jspecify.annotations.NullMarked;
