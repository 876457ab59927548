/**
 * Makes a service a resource server that denies by default.
 */
@NullMarked
package org.ecotown.platform.security.autoconfigure;

import org.jspecify.annotations.NullMarked;
