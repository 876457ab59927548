/**
 * Settings that cross the features of the service.
 */
@NullMarked
package org.ecotown.auth.config;

import org.jspecify.annotations.NullMarked;
