/**
 * Sub-districts as the place of an enterprise.
 */
@NullMarked
package org.ecotown.enterprises.subdistrict;

import org.jspecify.annotations.NullMarked;
