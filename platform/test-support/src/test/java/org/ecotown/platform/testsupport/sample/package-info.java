/**
 * A service as small as can be, to try the platform at the edge that callers touch.
 */
@NullMarked
package org.ecotown.platform.testsupport.sample;

import org.jspecify.annotations.NullMarked;
