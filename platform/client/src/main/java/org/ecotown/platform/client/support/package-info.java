/**
 * How calls are guarded, authorised and explained.
 */
@NullMarked
package org.ecotown.platform.client.support;

import org.jspecify.annotations.NullMarked;
