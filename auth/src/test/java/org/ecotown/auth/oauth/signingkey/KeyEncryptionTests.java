package org.ecotown.auth.oauth.signingkey;

import java.util.Base64;
import java.util.Map;

import org.ecotown.auth.config.AuthProperties;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class KeyEncryptionTests {

	private final KeyEncryption encryption = encryption((byte) 1, 32);

	@Test
	void readsBackWhatItWrote() {
		assertThat(this.encryption.decrypt("kid", this.encryption.encrypt("kid", "secret"))).isEqualTo("secret");
	}

	@Test
	void neverWritesTheSameTwice() {
		assertThat(this.encryption.encrypt("kid", "secret")).isNotEqualTo(this.encryption.encrypt("kid", "secret"));
	}

	@Test
	void refusesAnotherKeysRow() {
		byte[] stored = this.encryption.encrypt("kid", "secret");
		assertThatIllegalStateException().isThrownBy(() -> this.encryption.decrypt("other", stored))
			.withMessageContaining("other");
	}

	@Test
	void refusesAChangedRow() {
		byte[] stored = this.encryption.encrypt("kid", "secret");
		stored[stored.length - 1] ^= 1;
		assertThatIllegalStateException().isThrownBy(() -> this.encryption.decrypt("kid", stored));
	}

	@Test
	void refusesAnotherEncryptionKey() {
		byte[] stored = this.encryption.encrypt("kid", "secret");
		assertThatIllegalStateException().isThrownBy(() -> encryption((byte) 2, 32).decrypt("kid", stored))
			.withMessageContaining("key-encryption-key");
	}

	@Test
	void refusesAShortEncryptionKey() {
		assertThatIllegalArgumentException().isThrownBy(() -> encryption((byte) 1, 16)).withMessageContaining("32");
	}

	private static KeyEncryption encryption(byte fill, int length) {
		byte[] key = new byte[length];
		java.util.Arrays.fill(key, fill);
		return new KeyEncryption(new AuthProperties(Base64.getEncoder().encodeToString(key), Map.of(), false));
	}

}
