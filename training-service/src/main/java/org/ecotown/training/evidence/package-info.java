/**
 * Documents that prove something, stored by their hash.
 */
@NullMarked
package org.ecotown.training.evidence;

import org.jspecify.annotations.NullMarked;
