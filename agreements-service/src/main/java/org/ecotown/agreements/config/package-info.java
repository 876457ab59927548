/**
 * What crosses the features: problems, time, enumerations in parameters.
 */
@NullMarked
package org.ecotown.agreements.config;

import org.jspecify.annotations.NullMarked;
