/**
 * Conditional requests (RFC 9110, section 13): nobody overwrites what they have not read.
 */
@NullMarked
package org.ecotown.platform.preconditions;

import org.jspecify.annotations.NullMarked;
