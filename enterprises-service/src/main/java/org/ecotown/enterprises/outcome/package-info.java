/**
 * Outcomes of projects: reported, verified by another person, contributed.
 */
@NullMarked
package org.ecotown.enterprises.outcome;

import org.jspecify.annotations.NullMarked;
