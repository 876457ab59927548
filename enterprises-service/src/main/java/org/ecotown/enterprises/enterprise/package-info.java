/**
 * Enterprises and who may see them.
 */
@NullMarked
package org.ecotown.enterprises.enterprise;

import org.jspecify.annotations.NullMarked;
