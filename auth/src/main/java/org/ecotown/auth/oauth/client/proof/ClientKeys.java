package org.ecotown.auth.oauth.client.proof;

import java.text.ParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.JSONObjectUtils;
import org.ecotown.platform.problem.InputFault;
import org.jspecify.annotations.Nullable;

/**
 * The public keys by which a client proves itself, given with it. Keys at an address of
 * the client's ({@code jwks_uri}) are not supported: reading it would let a partner have
 * this service ask addresses inside.
 */
public final class ClientKeys {

	/** What an assertion may be signed with (FAPI 2.0, section 5.4). */
	static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.ES256, JWSAlgorithm.RS256, JWSAlgorithm.PS256);

	private static final String POINTER = "/jwks";

	private static final int MOST = 5;

	private static final int SHORTEST_RSA = 2048;

	/** Longer ones only make every check slow. */
	private static final int LONGEST_RSA = 4096;

	private ClientKeys() {
	}

	/**
	 * What is stored of keys that were sent, which is nothing but the keys.
	 * @param faults takes what is wrong with them
	 * @return null where they have faults
	 */
	public static @Nullable String accept(Map<String, Object> jwks, List<InputFault> faults) {
		try {
			JWKSet keys = JWKSet.parse(JSONObjectUtils.toJSONString(jwks));
			int before = faults.size();
			check(keys.getKeys(), faults);
			return (faults.size() == before)
					? JSONObjectUtils.toJSONString(
							new JWKSet(keys.getKeys().stream().map(ClientKeys::bare).toList()).toJSONObject(true))
					: null;
		}
		catch (ParseException | RuntimeException ex) {
			faults.add(new InputFault(POINTER, "malformed-jwks"));
			return null;
		}
	}

	public static JWKSet stored(@Nullable String jwks) {
		try {
			return JWKSet.parse(String.valueOf(jwks));
		}
		catch (ParseException ex) {
			throw new IllegalStateException("Stored keys of a client are not a JWKS", ex);
		}
	}

	private static void check(List<JWK> keys, List<InputFault> faults) {
		if (keys.isEmpty() || keys.size() > MOST) {
			faults.add(new InputFault(POINTER + "/keys", "wrong-jwks-count", MOST));
		}
		Set<String> kids = new HashSet<>();
		for (int i = 0; i < keys.size(); i++) {
			JWK key = keys.get(i);
			String pointer = POINTER + "/keys/" + i;
			if (key.isPrivate()) {
				faults.add(new InputFault(pointer, "private-jwks"));
			}
			else if (!usable(key)) {
				faults.add(new InputFault(pointer, "wrong-jwks-key", SHORTEST_RSA, LONGEST_RSA));
			}
			if (keys.size() > 1 && (key.getKeyID() == null || !kids.add(key.getKeyID()))) {
				faults.add(new InputFault(pointer + "/kid", "wrong-jwks-kid"));
			}
		}
	}

	private static boolean usable(JWK key) {
		boolean signs = key.getKeyUse() == null || KeyUse.SIGNATURE.equals(key.getKeyUse());
		JWSAlgorithm algorithm = (key.getAlgorithm() != null) ? JWSAlgorithm.parse(key.getAlgorithm().getName()) : null;
		return signs && switch (key) {
			case ECKey ec ->
				Curve.P_256.equals(ec.getCurve()) && (algorithm == null || algorithm == JWSAlgorithm.ES256);
			case RSAKey rsa -> rsa.size() >= SHORTEST_RSA && rsa.size() <= LONGEST_RSA
					&& (algorithm == null || algorithm == JWSAlgorithm.RS256 || algorithm == JWSAlgorithm.PS256);
			default -> false;
		};
	}

	/** Certificates and addresses that may come with a key are of no use here. */
	private static JWK bare(JWK key) {
		try {
			return switch (key) {
				case ECKey ec -> new ECKey.Builder(ec.getCurve(), ec.toECPublicKey()).keyUse(KeyUse.SIGNATURE)
					.keyID(ec.getKeyID())
					.algorithm(ec.getAlgorithm())
					.build();
				default -> new RSAKey.Builder(key.toRSAKey().toRSAPublicKey()).keyUse(KeyUse.SIGNATURE)
					.keyID(key.getKeyID())
					.algorithm(key.getAlgorithm())
					.build();
			};
		}
		catch (JOSEException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

}
