/**
 * Calls to peers: absent is not the same as away.
 */
@NullMarked
package org.ecotown.platform.client;

import org.jspecify.annotations.NullMarked;
