/**
 * The sub-districts of Thailand, by code and by name.
 */
@NullMarked
package org.ecotown.platform.geography;

import org.jspecify.annotations.NullMarked;
