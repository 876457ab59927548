/**
 * The OAuth 2.1 and OpenID Connect endpoints and the tokens they issue.
 */
@NullMarked
package org.ecotown.auth.oauth.token;

import org.jspecify.annotations.NullMarked;
