package org.ecotown.auth.partner.federation.provider;

import java.util.List;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.KeyUse;
import org.ecotown.auth.partner.connection.Connection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Tries a connection as far as that goes without a person: metadata and keys.
 */
@Component
public class TestConnection {

	private static final Logger logger = LoggerFactory.getLogger(TestConnection.class);

	private static final JWKSelector SIGNATURE_KEYS = new JWKSelector(
			new JWKMatcher.Builder().keyUses(KeyUse.SIGNATURE, null).privateOnly(false).build());

	private final Providers providers;

	private final PartnerCalls calls;

	TestConnection(Providers providers, PartnerCalls calls) {
		this.providers = providers;
		this.calls = calls;
	}

	/**
	 * What comes back right now. Fails never.
	 */
	public ConnectionTest of(Connection connection) {
		long start = System.nanoTime();
		ConnectionTest[] seen = { new ConnectionTest(PartnerFault.UNREACHABLE, null, 0, 0) };
		try {
			this.calls.call(connection.id().value(), () -> {
				Provider provider = this.providers.look(connection.settings().issuer());
				seen[0] = new ConnectionTest(PartnerFault.NO_KEYS, provider.metadata(), 0, 0);
				int keys = keys(provider).size();
				return seen[0] = new ConnectionTest((keys > 0) ? null : PartnerFault.NO_KEYS, provider.metadata(), keys,
						0);
			});
			return at(seen[0], seen[0].fault(), start);
		}
		catch (PartnerFailure ex) {
			logger.info("Test of connection {} failed: {}", connection.id(), ex.fault().code(), ex);
			return at(seen[0], ex.fault(), start);
		}
	}

	private static List<JWK> keys(Provider provider) {
		try {
			return provider.keys().get(SIGNATURE_KEYS, null);
		}
		catch (KeySourceException ex) {
			throw PartnerFailure.of(ex, PartnerFault.NO_KEYS);
		}
	}

	private static ConnectionTest at(ConnectionTest seen, @org.jspecify.annotations.Nullable PartnerFault fault,
			long start) {
		return new ConnectionTest(fault, seen.metadata(), seen.keys(), (System.nanoTime() - start) / 1_000_000);
	}

}
