/**
 * How the query of a list is read and refused.
 */
@NullMarked
package org.ecotown.platform.paging.support;

import org.jspecify.annotations.NullMarked;
