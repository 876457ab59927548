package org.ecotown.auth.oauth.signingkey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.ecotown.auth.AuthApplication;
import org.ecotown.auth.OAuthClient;
import org.ecotown.platform.security.support.AccessTokens;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.TestPostgres;
import org.junit.jupiter.api.Test;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two instances on one database that change keys every few seconds, first on schedule,
 * then by hand as often as they can.
 */
class KeyRotationIT {

	private static final String ISSUER = "http://issuer.test";

	private static final Duration AHEAD = Duration.ofSeconds(20);

	/**
	 * How old the keys are that the most patient client uses. With the two seconds an
	 * instance takes to notice, below what keys are published ahead: a key that signs
	 * earlier is not known to it.
	 */
	private static final Duration CACHED = AHEAD.minusSeconds(8);

	/**
	 * So many that keys sign which were made while the test ran: those that are there at
	 * the start may sign at once, one active and seven to follow.
	 */
	private static final int ROTATIONS = 10;

	private static final int ON_SCHEDULE = 2;

	/**
	 * What matters happens by the clock; asking without a pause only takes the processor
	 * from others.
	 */
	private static final Duration PACE = Duration.ofMillis(20);

	private static final Duration LONGEST = Duration.ofSeconds(150);

	private final JdbcConnectionDetails database = TestPostgres.freshDatabase();

	@Test
	void noTokenIsEverRefusedWhileKeysChange() throws InterruptedException {
		try (ConfigurableApplicationContext first = start();
				ConfigurableApplicationContext second = start();
				OldKeys old = new OldKeys(jwks(port(second)))) {
			List<Integer> ports = List.of(port(first), port(second));
			JwtDecoder patient = AccessTokens.decoder(old, ISSUER, Set.of("ecotown-api"));
			JwtDecoder service = AccessTokens.decoder(jwks(ports.get(0)), ISSUER, Set.of("ecotown-api"));
			Set<String> kids = new HashSet<>();
			List<String> refused = new ArrayList<>();
			String admin = token(ports.get(0));
			Instant end = Instant.now().plus(LONGEST);
			int rotatedByHand = 0;
			for (int i = 0; kids.size() <= ROTATIONS && Instant.now().isBefore(end); i++) {
				Thread.sleep(PACE);
				String token = token(ports.get(i % 2));
				kids.add(OAuthClient.parse(token).getHeader().getKeyID());
				check(patient, token, refused);
				check(service, token, refused);
				Api.Answer used = new Api("http://127.0.0.1:" + ports.get((i + 1) % 2)).get(token, "/api/me");
				if (used.code() != 200) {
					refused.add(used.body());
				}
				if (kids.size() > ON_SCHEDULE) {
					Api.Answer rotated = new Api("http://127.0.0.1:" + ports.get(i % 2)).post(token,
							"/api/signing-keys/rotation", null);
					rotatedByHand += (rotated.code() == 200) ? 1 : 0;
				}
			}
			assertThat(refused).isEmpty();
			assertThat(kids).hasSizeGreaterThan(ROTATIONS);
			assertThat(rotatedByHand).isPositive();
			assertThat(kids).as("keys that were made since").hasSizeGreaterThan(old.known());
			eachRotationHappenedOnce(ports.get(0), admin);
		}
	}

	private static void eachRotationHappenedOnce(int port, String admin) {
		Api api = new Api("http://127.0.0.1:" + port);
		List<String> activated = api.get(admin, "/api/security-events?type=keys-rotated&limit=200")
			.json()
			.at("/items")
			.valueStream()
			.map((event) -> event.at("/details/ES256").asString())
			.toList();
		assertThat(activated).doesNotHaveDuplicates();
		List<String> used = api.get(admin, "/api/signing-keys")
			.json()
			.at("/items")
			.valueStream()
			.filter((key) -> key.at("/algorithm").asString().equals("ES256")
					&& !key.at("/state").asString().equals("next"))
			.map((key) -> key.at("/kid").asString())
			.toList();
		assertThat(used).containsAll(activated).hasSize(activated.size() + 1);
	}

	private static void check(JwtDecoder decoder, String token, List<String> refused) {
		try {
			decoder.decode(token);
		}
		catch (JwtException ex) {
			refused.add(ex.getMessage());
		}
	}

	private static String token(int port) {
		return new OAuthClient(port, "bootstrap", "bootstrap-secret-for-tests-only", "").clientCredentials()
			.at("/access_token");
	}

	private ConfigurableApplicationContext start() {
		return new SpringApplicationBuilder(AuthApplication.class).profiles("test")
			.properties(Map.of("server.port", "0", "server.address", "127.0.0.1", "spring.datasource.url",
					this.database.getJdbcUrl(), "spring.datasource.username", "postgres", "spring.datasource.password",
					"postgres", "ecotown.issuer", ISSUER, "ecotown.auth.url", "http://127.0.0.1:1",
					"ecotown.auth.signing-keys.period", "4s", "ecotown.auth.signing-keys.publish-ahead",
					AHEAD.toSeconds() + "s"))
			.run();
	}

	private static URI jwks(int port) {
		return URI.create("http://127.0.0.1:" + port + "/oauth2/jwks");
	}

	private static int port(ConfigurableApplicationContext instance) {
		return instance.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
	}

	/**
	 * The keys as a client has them that always uses the oldest it may, and never looks
	 * again because a key is missing.
	 */
	private static final class OldKeys implements JWKSource<SecurityContext>, AutoCloseable {

		private final URI address;

		private final NavigableMap<Instant, JWKSet> read = new ConcurrentSkipListMap<>();

		private final ScheduledExecutorService reader = Executors.newSingleThreadScheduledExecutor();

		OldKeys(URI address) {
			this.address = address;
			read();
			this.reader.scheduleWithFixedDelay(this::read, 200, 200, TimeUnit.MILLISECONDS);
		}

		@Override
		public List<JWK> get(JWKSelector selector, SecurityContext context) {
			Map.Entry<Instant, JWKSet> old = this.read.floorEntry(Instant.now().minus(CACHED));
			return selector.select((old != null) ? old.getValue() : this.read.firstEntry().getValue());
		}

		/** How many keys there were to sign with at the start. */
		int known() {
			return (int) this.read.firstEntry()
				.getValue()
				.getKeys()
				.stream()
				.filter((key) -> key.getKeyType().equals(KeyType.EC))
				.count();
		}

		private void read() {
			Instant now = Instant.now();
			try {
				this.read.put(now, JWKSet.load(this.address.toURL()));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			catch (ParseException ex) {
				throw new AssertionError(ex);
			}
		}

		@Override
		public void close() {
			this.reader.shutdownNow();
		}

	}

}
