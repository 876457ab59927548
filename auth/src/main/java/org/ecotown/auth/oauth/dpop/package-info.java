/**
 * Proofs of possession (DPoP, RFC 9449) where tokens are given out.
 */
@NullMarked
package org.ecotown.auth.oauth.dpop;

import org.jspecify.annotations.NullMarked;
