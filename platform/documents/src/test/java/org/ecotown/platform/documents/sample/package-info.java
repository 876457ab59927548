/**
 * A service that keeps documents.
 */
@NullMarked
package org.ecotown.platform.documents.sample;

import org.jspecify.annotations.NullMarked;
