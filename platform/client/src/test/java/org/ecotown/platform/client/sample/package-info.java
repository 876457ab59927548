/**
 * A service that asks a peer.
 */
@NullMarked
package org.ecotown.platform.client.sample;

import org.jspecify.annotations.NullMarked;
