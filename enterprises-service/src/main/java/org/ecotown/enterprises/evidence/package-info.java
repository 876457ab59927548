/**
 * What counts as a file that proves an outcome.
 */
@NullMarked
package org.ecotown.enterprises.evidence;

import org.jspecify.annotations.NullMarked;
