package org.ecotown.auth.oauth.signingkey;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A key without its secret part.
 *
 * @param kid its name in the header of tokens: its thumbprint (RFC 7638)
 * @param algorithm what it signs with
 * @param state where in its life it is
 * @param publishedAt since when the JWKS shows it
 * @param usableFrom when everybody who caches the JWKS knows it
 * @param activatedAt since when it signs or signed
 * @param retiredAt since when it signs no more
 */
public record SigningKey(String kid, KeyAlgorithm algorithm, KeyState state, Instant publishedAt, Instant usableFrom,
		@Nullable Instant activatedAt, @Nullable Instant retiredAt) {
}
