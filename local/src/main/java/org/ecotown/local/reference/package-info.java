/**
 * Loads the reference programme through the public API.
 */
@NullMarked
package org.ecotown.local.reference;

import org.jspecify.annotations.NullMarked;
