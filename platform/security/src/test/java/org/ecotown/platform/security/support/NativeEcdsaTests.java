package org.ecotown.platform.security.support;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.ECGenParameterSpec;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NativeEcdsaTests {

	private static final String ALGORITHM = "SHA256withECDSA";

	private static final byte[] TEXT = "มาบตาพุด เมืองอุตสาหกรรมเชิงนิเวศ".getBytes(StandardCharsets.UTF_8);

	@BeforeAll
	static void install() {
		NativeEcdsa.install();
		NativeEcdsa.install();
	}

	@Test
	void isWhatSignaturesAreMadeWith() throws Exception {
		Signature signature = Signature.getInstance(ALGORITHM);
		signature.initSign(pair("secp256r1").getPrivate());
		assertThat(signature.getProvider().getName()).isEqualTo("EcotownEcdsa");
		assertThat(Signature.getInstance("SHA256withRSA").getProvider().getName()).isNotEqualTo("EcotownEcdsa");
	}

	@Test
	void agreesWithTheJdk() throws Exception {
		KeyPair pair = pair("secp256r1");
		byte[] ours = sign(Signature.getInstance(ALGORITHM), pair, TEXT);
		byte[] jdks = sign(Signature.getInstance(ALGORITHM, "SunEC"), pair, TEXT);
		assertThat(verify(Signature.getInstance(ALGORITHM, "SunEC"), pair, TEXT, ours)).isTrue();
		assertThat(verify(Signature.getInstance(ALGORITHM), pair, TEXT, jdks)).isTrue();
	}

	@Test
	void refusesAnotherTextAndAnotherKeyAndNonsense() throws Exception {
		KeyPair pair = pair("secp256r1");
		byte[] signature = sign(Signature.getInstance(ALGORITHM), pair, TEXT);
		assertThat(verify(Signature.getInstance(ALGORITHM), pair, new byte[] { 1 }, signature)).isFalse();
		assertThat(verify(Signature.getInstance(ALGORITHM), pair("secp256r1"), TEXT, signature)).isFalse();
		assertThat(verify(Signature.getInstance(ALGORITHM), pair, TEXT, signature)).isTrue();
		assertThat(refuses(pair, new byte[64])).isTrue();
		assertThat(refuses(pair, new byte[0])).isTrue();
	}

	@Test
	void everyThreadSignsWithItsOwnKey() throws Exception {
		List<KeyPair> pairs = List.of(pair("secp256r1"), pair("secp256r1"), pair("secp256r1"));
		Callable<Boolean> work = () -> {
			for (int i = 0; i < 200; i++) {
				KeyPair pair = pairs.get(i % pairs.size());
				byte[] signed = sign(Signature.getInstance(ALGORITHM), pair, TEXT);
				KeyPair other = pairs.get((i + 1) % pairs.size());
				if (!verify(Signature.getInstance(ALGORITHM, "SunEC"), pair, TEXT, signed)
						|| !verify(Signature.getInstance(ALGORITHM), pair, TEXT, signed)
						|| verify(Signature.getInstance(ALGORITHM), other, TEXT, signed)) {
					return false;
				}
			}
			return true;
		};
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			for (var signed : threads.invokeAll(Stream.generate(() -> work).limit(4).toList())) {
				assertThat(signed.get()).isTrue();
			}
		}
	}

	@Test
	void leavesOtherCurvesToTheJdk() throws Exception {
		KeyPair pair = pair("secp384r1");
		Signature signature = Signature.getInstance(ALGORITHM);
		signature.initSign(pair.getPrivate());
		assertThat(signature.getProvider().getName()).isEqualTo("SunEC");
		assertThat(verify(Signature.getInstance(ALGORITHM), pair, TEXT,
				sign(Signature.getInstance(ALGORITHM), pair, TEXT)))
			.isTrue();
	}

	private static boolean refuses(KeyPair pair, byte[] signature) throws GeneralSecurityException {
		try {
			return !verify(Signature.getInstance(ALGORITHM), pair, TEXT, signature);
		}
		catch (SignatureException ex) {
			return true;
		}
	}

	private static KeyPair pair(String curve) throws GeneralSecurityException {
		KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
		generator.initialize(new ECGenParameterSpec(curve));
		return generator.generateKeyPair();
	}

	private static byte[] sign(Signature signature, KeyPair pair, byte[] text) throws GeneralSecurityException {
		signature.initSign(pair.getPrivate());
		signature.update(text);
		return signature.sign();
	}

	private static boolean verify(Signature signature, KeyPair pair, byte[] text, byte[] signed)
			throws GeneralSecurityException {
		signature.initVerify(pair.getPublic());
		signature.update(text);
		return signature.verify(signed);
	}

}
