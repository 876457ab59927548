/**
 * A service that keeps a history.
 */
@NullMarked
package org.ecotown.platform.audit.sample;

import org.jspecify.annotations.NullMarked;
