/**
 * The append-only log of security events.
 */
@NullMarked
package org.ecotown.auth.event;

import org.jspecify.annotations.NullMarked;
