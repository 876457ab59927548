/**
 * What time it is, and ids that follow it.
 */
@NullMarked
package org.ecotown.platform.time;

import org.jspecify.annotations.NullMarked;
