/**
 * Puts problem details into a service.
 */
@NullMarked
package org.ecotown.platform.problem.autoconfigure;

import org.jspecify.annotations.NullMarked;
