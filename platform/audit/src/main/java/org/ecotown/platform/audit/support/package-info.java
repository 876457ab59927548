/**
 * How changes are found and kept.
 */
@NullMarked
package org.ecotown.platform.audit.support;

import org.jspecify.annotations.NullMarked;
