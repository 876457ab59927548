/**
 * Hands out the web app.
 */
@NullMarked
package org.ecotown.gateway.app;

import org.jspecify.annotations.NullMarked;
