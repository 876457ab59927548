/**
 * Problem details (RFC 9457) in the language of the caller.
 */
@NullMarked
package org.ecotown.platform.problem;

import org.jspecify.annotations.NullMarked;
