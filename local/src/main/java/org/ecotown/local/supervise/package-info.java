/**
 * Starts, watches, restarts and stops the platform, and listens to the other commands.
 */
@NullMarked
package org.ecotown.local.supervise;

import org.jspecify.annotations.NullMarked;
