/**
 * Ids of new rows.
 */
@NullMarked
package org.ecotown.enterprises.identifier;

import org.jspecify.annotations.NullMarked;
