/**
 * Text in Thai and English, names of persons, and the rule that dates are Common Era.
 */
@NullMarked
package org.ecotown.platform.text;

import org.jspecify.annotations.NullMarked;
