/**
 * Slows down whoever guesses passwords and codes, without locking their owner out.
 */
@NullMarked
package org.ecotown.auth.signin.throttle;

import org.jspecify.annotations.NullMarked;
