/**
 * Sort keys that come back in the cursor of a list.
 */
@NullMarked
package org.ecotown.training.keyset;

import org.jspecify.annotations.NullMarked;
