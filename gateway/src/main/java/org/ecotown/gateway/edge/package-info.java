/**
 * Explains to callers what went wrong between them and a service.
 */
@NullMarked
package org.ecotown.gateway.edge;

import org.jspecify.annotations.NullMarked;
