/**
 * The only public door of the platform.
 */
@NullMarked
package org.ecotown.gateway;

import org.jspecify.annotations.NullMarked;
