/**
 * The tables, the relay and the figures of the outbox.
 */
@NullMarked
package org.ecotown.platform.outbox.support;

import org.jspecify.annotations.NullMarked;
