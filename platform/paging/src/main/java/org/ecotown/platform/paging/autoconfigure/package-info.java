/**
 * Puts paging into a service.
 */
@NullMarked
package org.ecotown.platform.paging.autoconfigure;

import org.jspecify.annotations.NullMarked;
