/**
 * Pages by keyset: stable while rows come and go, and as fast on the last page as on the
 * first.
 */
@NullMarked
package org.ecotown.platform.paging;

import org.jspecify.annotations.NullMarked;
