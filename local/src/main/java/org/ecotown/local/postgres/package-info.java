/**
 * The embedded PostgreSQL: durable, adopted when it already runs, one database per
 * service.
 */
@NullMarked
package org.ecotown.local.postgres;

import org.jspecify.annotations.NullMarked;
