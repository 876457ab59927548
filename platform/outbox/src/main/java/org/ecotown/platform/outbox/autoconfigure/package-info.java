/**
 * Brings the outbox into a service that has a database.
 */
@NullMarked
package org.ecotown.platform.outbox.autoconfigure;

import org.jspecify.annotations.NullMarked;
