/**
 * Which addresses are published, and what is done on the way to the services.
 */
@NullMarked
package org.ecotown.gateway.route;

import org.jspecify.annotations.NullMarked;
