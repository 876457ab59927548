/**
 * Rules that span several properties of a request body.
 */
@NullMarked
package org.ecotown.agreements.input;

import org.jspecify.annotations.NullMarked;
