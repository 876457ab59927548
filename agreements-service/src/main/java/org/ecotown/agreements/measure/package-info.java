/**
 * The platform's vocabulary of what is measured.
 */
@NullMarked
package org.ecotown.agreements.measure;

import org.jspecify.annotations.NullMarked;
