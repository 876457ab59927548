/**
 * Tests across the features.
 */
@NullMarked
package org.ecotown.enterprises;

import org.jspecify.annotations.NullMarked;
