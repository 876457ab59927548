/**
 * How the headers are read.
 */
@NullMarked
package org.ecotown.platform.preconditions.support;

import org.jspecify.annotations.NullMarked;
