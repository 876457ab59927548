/**
 * Serves the description of a service's API.
 */
@NullMarked
package org.ecotown.platform.service.autoconfigure;

import org.jspecify.annotations.NullMarked;
