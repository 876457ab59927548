package org.ecotown.auth.oauth.signingkey.web;

import java.time.Instant;

import org.ecotown.auth.oauth.signingkey.KeyAlgorithm;
import org.ecotown.auth.oauth.signingkey.KeyRotation;
import org.ecotown.auth.oauth.signingkey.KeyState;
import org.ecotown.auth.oauth.signingkey.SigningKey;
import org.jspecify.annotations.Nullable;

/**
 * A signing key as the API shows it.
 *
 * @param kid its name in the header of tokens
 * @param algorithm what it signs with
 * @param state next, active or retired; published in each
 * @param publishedAt since when it is published
 * @param usableFrom when everybody who caches the JWKS knows it
 * @param activatedAt since when it signs or signed
 * @param dueAt when an active key is replaced on schedule
 * @param retiredAt since when it signs no more
 * @param publishedUntil until when a retired key is published
 */
record SigningKeyResponse(String kid, KeyAlgorithm algorithm, KeyState state, Instant publishedAt, Instant usableFrom,
		@Nullable Instant activatedAt, @Nullable Instant dueAt, @Nullable Instant retiredAt,
		@Nullable Instant publishedUntil) {

	static SigningKeyResponse from(SigningKey key, KeyRotation rotation) {
		Instant activated = key.activatedAt();
		Instant retired = key.retiredAt();
		return new SigningKeyResponse(key.kid(), key.algorithm(), key.state(), key.publishedAt(), key.usableFrom(),
				activated, (activated != null && retired == null) ? rotation.dueAt(activated) : null, retired,
				(retired != null) ? rotation.keptUntil(retired) : null);
	}

}
