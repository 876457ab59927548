/**
 * Evidence that other services contribute to an objective.
 */
@NullMarked
package org.ecotown.agreements.contribution;

import org.jspecify.annotations.NullMarked;
