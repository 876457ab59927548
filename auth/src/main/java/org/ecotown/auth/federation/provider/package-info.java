/**
 * Partners' OpenID Connect providers: what they publish, and calls to them that hold up
 * nobody else.
 */
@NullMarked
package org.ecotown.auth.federation.provider;

import org.jspecify.annotations.NullMarked;
