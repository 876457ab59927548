package org.ecotown.auth.oauth.signingkey;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.nimbusds.jose.jwk.JWK;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@EcotownIntegrationTest
class UnreadableKeyIT {

	@Autowired
	private StoredKeys stored;

	@Autowired
	private KeyRotation rotation;

	@Autowired
	private SigningKeysHealthIndicator readiness;

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

	@Test
	void whoCannotReadAnActiveOneIsNotReadyUntilItCan() {
		// it is made beside the start
		String active = await()
			.until(() -> this.jdbc.sql("SELECT kid FROM signing_key WHERE algorithm = 'RS256' AND state = 'active'")
				.query(String.class)
				.optional(), Optional::isPresent)
			.orElseThrow();
		assertThat(this.readiness.health().getStatus().getCode()).isEqualTo("UP");
		byte[] secret = encrypted(active, "nonsense".getBytes(StandardCharsets.UTF_8));
		try {
			// as another instance finds it, which has read none of them yet
			SigningKeys late = new SigningKeys(this.stored, this.rotation);
			SigningKeysHealthIndicator health = new SigningKeysHealthIndicator(late);
			assertThat(health.health().getStatus().getCode()).isEqualTo("DOWN");
			assertThat(health.health().getDetails()).containsEntry("unreadable", List.of(active));
			encrypted(active, secret);
			late.look();
			assertThat(health.health().getStatus().getCode()).isEqualTo("UP");
		}
		finally {
			encrypted(active, secret);
		}
	}

	private byte[] encrypted(String kid, byte[] other) {
		byte[] before = this.jdbc.sql("SELECT encrypted_jwk FROM signing_key WHERE kid = :kid")
			.param("kid", kid)
			.query(byte[].class)
			.single();
		this.jdbc.sql("UPDATE signing_key SET encrypted_jwk = :other WHERE kid = :kid")
			.param("other", other)
			.param("kid", kid)
			.update();
		return before;
	}

}
