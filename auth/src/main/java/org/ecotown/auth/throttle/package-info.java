/**
 * Slows down whoever guesses passwords and codes, without locking their owner out.
 */
@NullMarked
package org.ecotown.auth.throttle;

import org.jspecify.annotations.NullMarked;
