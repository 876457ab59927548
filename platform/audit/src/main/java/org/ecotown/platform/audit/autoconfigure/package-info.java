/**
 * Offers the history to a service.
 */
@NullMarked
package org.ecotown.platform.audit.autoconfigure;

import org.jspecify.annotations.NullMarked;
