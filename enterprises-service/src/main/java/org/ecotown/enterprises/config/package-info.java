/**
 * What crosses the features: the clock and the problems.
 */
@NullMarked
package org.ecotown.enterprises.config;

import org.jspecify.annotations.NullMarked;
