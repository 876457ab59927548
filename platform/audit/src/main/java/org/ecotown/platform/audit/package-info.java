/**
 * Who changed what, when, from which value.
 */
@NullMarked
package org.ecotown.platform.audit;

import org.jspecify.annotations.NullMarked;
