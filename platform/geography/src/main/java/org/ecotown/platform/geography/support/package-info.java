/**
 * How the sub-districts are read and searched.
 */
@NullMarked
package org.ecotown.platform.geography.support;

import org.jspecify.annotations.NullMarked;
