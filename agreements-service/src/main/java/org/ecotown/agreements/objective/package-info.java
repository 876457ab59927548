/**
 * Objectives of agreements with their indicators and targets.
 */
@NullMarked
package org.ecotown.agreements.objective;

import org.jspecify.annotations.NullMarked;
