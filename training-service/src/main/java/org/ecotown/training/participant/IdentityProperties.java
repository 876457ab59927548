package org.ecotown.training.participant;

import java.util.Base64;

import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The secret that turns what identifies a person into digests.
 *
 * @param identityKey at least 32 bytes in base64; losing it makes everybody a new person,
 * so it is never changed
 */
@Validated
@ConfigurationProperties("ecotown.training")
record IdentityProperties(@NotBlank String identityKey) {

	private static final int SHORTEST_KEY = 32;

	byte[] key() {
		byte[] key = Base64.getDecoder().decode(this.identityKey);
		if (key.length < SHORTEST_KEY) {
			throw new IllegalStateException("ecotown.training.identity-key has fewer than 32 bytes");
		}
		return key;
	}

	@Override
	public String toString() {
		return "IdentityProperties[identityKey=…]";
	}

}
