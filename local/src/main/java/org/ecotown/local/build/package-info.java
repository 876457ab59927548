/**
 * Builds with Maven what is missing or older than its sources.
 */
@NullMarked
package org.ecotown.local.build;

import org.jspecify.annotations.NullMarked;
