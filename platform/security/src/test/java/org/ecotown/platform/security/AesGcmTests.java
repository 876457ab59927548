package org.ecotown.platform.security;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import javax.crypto.AEADBadTagException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AesGcmTests {

	private static final HexFormat HEX = HexFormat.of();

	private static final byte[] KEY = HEX.parseHex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");

	private static final byte[] NONCE = HEX.parseHex("cafebabefacedbaddecaf888");

	private static final byte[] TEXT = HEX.parseHex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
			+ "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39");

	private static final byte[] ABOUT = HEX.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2");

	/**
	 * Test case 16 of McGrew and Viega's specification of GCM, with the nonce in front.
	 */
	private static final String SEALED = "cafebabefacedbaddecaf888"
			+ "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
			+ "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662" + "76fc6ece0f4e1768cddf8853bb2d551b";

	private final AesGcm cipher = new AesGcm(KEY);

	@Test
	void isAsSpecified() throws Exception {
		assertThat(HEX.formatHex(this.cipher.seal(TEXT, ABOUT, NONCE))).isEqualTo(SEALED);
		assertThat(this.cipher.open(HEX.parseHex(SEALED), ABOUT)).isEqualTo(TEXT);
	}

	@Test
	void sealsTheSameDifferentlyEachTime() throws Exception {
		byte[] one = this.cipher.seal(TEXT, ABOUT);
		byte[] other = this.cipher.seal(TEXT, ABOUT);
		assertThat(one).isNotEqualTo(other);
		assertThat(this.cipher.open(one, ABOUT)).isEqualTo(this.cipher.open(other, ABOUT)).isEqualTo(TEXT);
	}

	@Test
	void opensNothingOfAnotherKeyPlaceOrContent() {
		byte[] sealed = this.cipher.seal(TEXT, ABOUT);
		assertRefused(new AesGcm(new byte[AesGcm.KEY_BYTES]), sealed, ABOUT);
		assertRefused(this.cipher, sealed, "elsewhere".getBytes(StandardCharsets.UTF_8));
		sealed[AesGcm.NONCE_BYTES] ^= 1;
		assertRefused(this.cipher, sealed, ABOUT);
		assertRefused(this.cipher, new byte[0], ABOUT);
		assertRefused(this.cipher, new byte[AesGcm.NONCE_BYTES + 15], ABOUT);
	}

	@Test
	void wantsAKeyOf256Bits() {
		assertThatIllegalArgumentException().isThrownBy(() -> new AesGcm(new byte[16]));
	}

	private static void assertRefused(AesGcm cipher, byte[] sealed, byte[] about) {
		assertThatExceptionOfType(AEADBadTagException.class).isThrownBy(() -> cipher.open(sealed, about));
	}

}
