/**
 * Shows progress, status and logs.
 */
@NullMarked
package org.ecotown.local.report;

import org.jspecify.annotations.NullMarked;
