/**
 * Columns of rows as the types of the domain.
 */
@NullMarked
package org.ecotown.platform.rows;

import org.jspecify.annotations.NullMarked;
