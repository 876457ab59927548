/**
 * How the types of this module are read, written and checked.
 */
@NullMarked
package org.ecotown.platform.text.support;

import org.jspecify.annotations.NullMarked;
