/**
 * How tokens are checked and rules enforced.
 */
@NullMarked
package org.ecotown.platform.security.support;

import org.jspecify.annotations.NullMarked;
