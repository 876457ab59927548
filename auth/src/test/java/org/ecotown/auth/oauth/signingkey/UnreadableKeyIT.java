package org.ecotown.auth.oauth.signingkey;

import java.util.Map;

import com.nimbusds.jose.jwk.JWK;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@EcotownIntegrationTest
class UnreadableKeyIT {

	@Autowired
	private StoredKeys stored;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void forget() {
		this.jdbc.sql("DELETE FROM signing_key WHERE kid = 'unreadable'").update();
	}

	@Test
	void oneThatCannotBeReadKeepsNobodyFromTheOthers() {
		Map<SigningKey, JWK> before = this.stored.secrets(Map.of());
		this.jdbc.sql("""
				INSERT INTO signing_key (kid, algorithm, encrypted_jwk, state, usable_from, activated_at, retired_at)
				VALUES ('unreadable', 'ES256', 'nonsense'::bytea, 'retired', now(), now(), now())
				""").update();
		assertThat(this.stored.all()).anyMatch((key) -> key.kid().equals("unreadable"));
		assertThat(this.stored.secrets(Map.of()).keySet()).containsAll(before.keySet())
			.isNotEmpty()
			.noneMatch((key) -> key.kid().equals("unreadable"));
	}

}
