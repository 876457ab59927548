/**
 * What makes this service faster than Spring comes, each with its figure in an ADR.
 */
@NullMarked
package org.ecotown.auth.tuning;

import org.jspecify.annotations.NullMarked;
