/**
 * What clients deal with: the OAuth 2.1 and OpenID Connect provider.
 */
@NullMarked
package org.ecotown.auth.oauth;

import org.jspecify.annotations.NullMarked;
