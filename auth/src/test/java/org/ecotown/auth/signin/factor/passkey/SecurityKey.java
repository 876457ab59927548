package org.ecotown.auth.signin.factor.passkey;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A device that makes one passkey (ES256, no attestation), written from Web
 * Authentication Level 3 and apart from the service.
 */
class SecurityKey {

	private static final int PRESENT_AND_VERIFIED = 0x05;

	private static final int WITH_CREDENTIAL = 0x40;

	private final KeyPair keys;

	private final byte[] id = new byte[32];

	private final String rpId;

	private final String origin;

	private String userHandle = "";

	private int uses;

	SecurityKey(String rpId, String origin) {
		this.rpId = rpId;
		this.origin = origin;
		new SecureRandom().nextBytes(this.id);
		try {
			KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
			generator.initialize(new ECGenParameterSpec("secp256r1"));
			this.keys = generator.generateKeyPair();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Answers {@code navigator.credentials.create}.
	 */
	String create(String challenge, String forUserHandle) {
		this.userHandle = forUserHandle;
		byte[] authenticatorData = authenticatorData(PRESENT_AND_VERIFIED | WITH_CREDENTIAL, credentialData());
		ByteArrayOutputStream attestation = new ByteArrayOutputStream();
		attestation.writeBytes(HexFormat.of().parseHex("a363666d74646e6f6e656761747453746d74a0686175746844617461"));
		attestation
			.writeBytes(new byte[] { 0x59, (byte) (authenticatorData.length >> 8), (byte) authenticatorData.length });
		attestation.writeBytes(authenticatorData);
		return """
				{"id": "%1$s", "rawId": "%1$s", "type": "public-key", "clientExtensionResults": {},
				 "response": {"clientDataJSON": "%2$s", "attestationObject": "%3$s", "transports": ["internal"]}}
				""".formatted(text(this.id), text(clientData("webauthn.create", challenge)),
				text(attestation.toByteArray()));
	}

	/**
	 * Answers {@code navigator.credentials.get}.
	 */
	String get(String challenge) {
		return get(challenge, PRESENT_AND_VERIFIED);
	}

	/**
	 * Answers without having asked for a finger, a face or a PIN.
	 */
	String getUnverified(String challenge) {
		return get(challenge, 0x01);
	}

	private String get(String challenge, int flags) {
		this.uses++;
		byte[] authenticatorData = authenticatorData(flags, new byte[0]);
		byte[] clientData = clientData("webauthn.get", challenge);
		try {
			Signature signature = Signature.getInstance("SHA256withECDSA");
			signature.initSign(this.keys.getPrivate());
			signature.update(authenticatorData);
			signature.update(sha256(clientData));
			return """
					{"id": "%1$s", "rawId": "%1$s", "type": "public-key", "clientExtensionResults": {},
					 "response": {"clientDataJSON": "%2$s", "authenticatorData": "%3$s", "signature": "%4$s",
					              "userHandle": "%5$s"}}
					""".formatted(text(this.id), text(clientData), text(authenticatorData), text(signature.sign()),
					this.userHandle);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private byte[] clientData(String type, String challenge) {
		return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
			.formatted(type, challenge, this.origin)
			.getBytes(StandardCharsets.UTF_8);
	}

	private byte[] authenticatorData(int flags, byte[] credential) {
		return ByteBuffer.allocate(37 + credential.length)
			.put(sha256(this.rpId.getBytes(StandardCharsets.UTF_8)))
			.put((byte) flags)
			.putInt(this.uses)
			.put(credential)
			.array();
	}

	private byte[] credentialData() {
		ECPublicKey key = (ECPublicKey) this.keys.getPublic();
		ByteArrayOutputStream data = new ByteArrayOutputStream();
		data.writeBytes(new byte[16]);
		data.writeBytes(new byte[] { 0, (byte) this.id.length });
		data.writeBytes(this.id);
		data.writeBytes(HexFormat.of().parseHex("a5010203262001215820"));
		data.writeBytes(coordinate(key.getW().getAffineX()));
		data.writeBytes(HexFormat.of().parseHex("225820"));
		data.writeBytes(coordinate(key.getW().getAffineY()));
		return data.toByteArray();
	}

	private static byte[] coordinate(BigInteger value) {
		byte[] bytes = value.toByteArray();
		byte[] fixed = new byte[32];
		int length = Math.min(bytes.length, 32);
		System.arraycopy(bytes, bytes.length - length, fixed, 32 - length, length);
		return fixed;
	}

	private static byte[] sha256(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String text(byte[] bytes) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
