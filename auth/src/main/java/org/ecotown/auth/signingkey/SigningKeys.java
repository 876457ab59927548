package org.ecotown.auth.signingkey;

import java.text.ParseException;
import java.util.List;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The service's signing keys. The first instance to start on an empty database makes one;
 * instances that start at the same moment all end up with that same key.
 */
@Component
public class SigningKeys implements JWKSource<SecurityContext> {

	private final JWKSet keys;

	SigningKeys(JdbcClient jdbc, KeyEncryption encryption) {
		List<JWK> stored = read(jdbc, encryption);
		if (stored.isEmpty()) {
			add(jdbc, encryption, generate());
			stored = read(jdbc, encryption);
		}
		this.keys = new JWKSet(stored);
	}

	@Override
	public List<JWK> get(JWKSelector selector, SecurityContext context) {
		return selector.select(this.keys);
	}

	private static List<JWK> read(JdbcClient jdbc, KeyEncryption encryption) {
		return jdbc.sql("""
				SELECT kid, encrypted_jwk
				  FROM signing_key
				 WHERE active
				""")
			.query((row, number) -> parse(encryption.decrypt(row.getString("kid"), row.getBytes("encrypted_jwk"))))
			.list();
	}

	private static void add(JdbcClient jdbc, KeyEncryption encryption, ECKey key) {
		jdbc.sql("""
				INSERT INTO signing_key (kid, algorithm, encrypted_jwk, active)
				VALUES (:kid, :algorithm, :encrypted, true)
				    ON CONFLICT DO NOTHING
				""")
			.param("kid", key.getKeyID())
			.param("algorithm", key.getAlgorithm().getName())
			.param("encrypted", encryption.encrypt(key.getKeyID(), key.toJSONString()))
			.update();
	}

	private static ECKey generate() {
		try {
			return new ECKeyGenerator(Curve.P_256).keyUse(KeyUse.SIGNATURE)
				.algorithm(JWSAlgorithm.ES256)
				.keyIDFromThumbprint(true)
				.generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException("Cannot generate a P-256 key", ex);
		}
	}

	private static JWK parse(String json) {
		try {
			return JWK.parse(json);
		}
		catch (ParseException ex) {
			throw new IllegalStateException("A stored signing key is not a JWK", ex);
		}
	}

}
