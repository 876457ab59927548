package org.ecotown.platform.security.support;

import java.security.InvalidKeyException;
import java.security.InvalidParameterException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Security;
import java.security.Signature;
import java.security.SignatureException;
import java.security.SignatureSpi;
import java.security.interfaces.ECKey;

import org.conscrypt.Conscrypt;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * ES256 signatures by BoringSSL (Conscrypt): they are made in a quarter of the time the
 * JDK takes and checked in an eighth of it, and nearly every request needs one or the
 * other. It counts for all of the JVM that signs or checks with SHA-256 and a key on
 * P-256, handshakes of TLS among them; other algorithms and curves stay the JDK's, which
 * also helps out where Conscrypt has no library for the machine.
 */
public final class NativeEcdsa extends Provider {

	private static final Logger logger = LoggerFactory.getLogger(NativeEcdsa.class);

	private static final String NAME = "EcotownEcdsa";

	private static final int P256_BITS = 256;

	private static final String TYPE = "Signature";

	private static final String ALGORITHM = "SHA256withECDSA";

	private NativeEcdsa(Provider conscrypt) {
		super(NAME, conscrypt.getVersionStr(), ALGORITHM + " of Conscrypt");
		Service original = conscrypt.getService(TYPE, ALGORITHM);
		NativeKeys keys = new NativeKeys(conscrypt);
		putService(new Service(this, TYPE, ALGORITHM, NativeSignature.class.getName(), null, null) {

			@Override
			public Object newInstance(Object parameter) throws NoSuchAlgorithmException {
				return new NativeSignature(Signature.getInstance(ALGORITHM, conscrypt), keys);
			}

			@Override
			public boolean supportsParameter(Object key) {
				return key instanceof ECKey ec && isP256(ec) && original.supportsParameter(key);
			}

		});
	}

	private static boolean isP256(ECKey key) {
		return key.getParams() != null && key.getParams().getCurve().getField().getFieldSize() == P256_BITS;
	}

	/**
	 * Puts it before the JDK's own for the whole JVM. A second call does nothing.
	 */
	public static synchronized void install() {
		if (Security.getProvider(NAME) != null) {
			return;
		}
		if (Conscrypt.isAvailable()) {
			Security.insertProviderAt(new NativeEcdsa(Conscrypt.newProvider()), 1);
		}
		else {
			logger.warn("Conscrypt has no library for this machine: signatures are made by the JDK, more slowly");
		}
	}

	/**
	 * Turns keys into Conscrypt's, which takes as long as a signature. The latest are
	 * kept: nearly all signatures of a service are made or checked with one.
	 */
	private static final class NativeKeys {

		private final Provider conscrypt;

		private volatile @Nullable Translated latestPrivate;

		private volatile @Nullable Translated latestPublic;

		NativeKeys(Provider conscrypt) {
			this.conscrypt = conscrypt;
		}

		PrivateKey of(PrivateKey key) throws InvalidKeyException {
			Translated known = this.latestPrivate;
			if (known == null || !known.original().equals(key)) {
				known = translate(key);
				this.latestPrivate = known;
			}
			return (PrivateKey) known.translated();
		}

		PublicKey of(PublicKey key) throws InvalidKeyException {
			Translated known = this.latestPublic;
			if (known == null || !known.original().equals(key)) {
				known = translate(key);
				this.latestPublic = known;
			}
			return (PublicKey) known.translated();
		}

		private Translated translate(Key key) throws InvalidKeyException {
			try {
				return new Translated(key, KeyFactory.getInstance("EC", this.conscrypt).translateKey(key));
			}
			catch (NoSuchAlgorithmException ex) {
				throw new InvalidKeyException(ex);
			}
		}

	}

	private record Translated(Key original, Key translated) {
	}

	/**
	 * Conscrypt's signature with its keys kept.
	 */
	private static final class NativeSignature extends SignatureSpi {

		private final Signature signature;

		private final NativeKeys keys;

		NativeSignature(Signature signature, NativeKeys keys) {
			this.signature = signature;
			this.keys = keys;
		}

		@Override
		protected void engineInitSign(PrivateKey key) throws InvalidKeyException {
			this.signature.initSign(this.keys.of(key));
		}

		@Override
		protected void engineInitVerify(PublicKey key) throws InvalidKeyException {
			this.signature.initVerify(this.keys.of(key));
		}

		@Override
		protected void engineUpdate(byte b) throws SignatureException {
			this.signature.update(b);
		}

		@Override
		protected void engineUpdate(byte[] bytes, int offset, int length) throws SignatureException {
			this.signature.update(bytes, offset, length);
		}

		@Override
		protected byte[] engineSign() throws SignatureException {
			return this.signature.sign();
		}

		@Override
		protected boolean engineVerify(byte[] bytes) throws SignatureException {
			return this.signature.verify(bytes);
		}

		@Override
		@Deprecated
		protected void engineSetParameter(String name, Object value) {
			throw new InvalidParameterException("There are no parameters");
		}

		@Override
		@Deprecated
		protected @Nullable Object engineGetParameter(String name) {
			throw new InvalidParameterException("There are no parameters");
		}

	}

}
