/**
 * What crosses the features: settings, clock and the words for what went wrong.
 */
@NullMarked
package org.ecotown.training.config;

import org.jspecify.annotations.NullMarked;
