/**
 * Puts guarded OpenFeign clients into a service.
 */
@NullMarked
package org.ecotown.platform.client.autoconfigure;

import org.jspecify.annotations.NullMarked;
