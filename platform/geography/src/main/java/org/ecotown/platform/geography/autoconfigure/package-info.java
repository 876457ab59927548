/**
 * Offers the sub-districts to a service.
 */
@NullMarked
package org.ecotown.platform.geography.autoconfigure;

import org.jspecify.annotations.NullMarked;
