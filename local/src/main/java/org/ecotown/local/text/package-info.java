/**
 * What the launcher says to a person, in Thai and English.
 */
@NullMarked
package org.ecotown.local.text;

import org.jspecify.annotations.NullMarked;
