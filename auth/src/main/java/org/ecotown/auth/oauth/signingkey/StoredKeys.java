package org.ecotown.auth.oauth.signingkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.nimbusds.jose.jwk.JWK;
import org.ecotown.platform.text.WireNames;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The keys in the database. All times are the database's.
 */
@Repository
class StoredKeys {

	private static final Logger logger = LoggerFactory.getLogger(StoredKeys.class);

	private final Set<String> unreadable = ConcurrentHashMap.newKeySet();

	private final JdbcClient jdbc;

	private final KeyEncryption encryption;

	StoredKeys(JdbcClient jdbc, KeyEncryption encryption) {
		this.jdbc = jdbc;
		this.encryption = encryption;
	}

	/**
	 * What is stored now, oldest first.
	 */
	List<SigningKey> all() {
		return this.jdbc.sql("""
				SELECT kid, algorithm, state, created_at, usable_from, activated_at, retired_at
				  FROM signing_key
				 ORDER BY created_at, kid
				""").query((row, number) -> map(row)).list();
	}

	Instant now() {
		return this.jdbc.sql("SELECT clock_timestamp()").query(OffsetDateTime.class).single().toInstant();
	}

	/**
	 * The keys themselves, without those that cannot be read.
	 * @param known keys that need not be decrypted again, by their kid
	 */
	Map<SigningKey, JWK> secrets(Map<String, JWK> known) {
		return read(known).secrets();
	}

	/**
	 * All keys, those that can be read with their secrets.
	 * @param known keys that need not be decrypted again, by their kid
	 */
	Read read(Map<String, JWK> known) {
		List<SigningKey> keys = all();
		List<String> unknown = keys.stream().map(SigningKey::kid).filter((kid) -> !known.containsKey(kid)).toList();
		Map<String, JWK> read = unknown.isEmpty() ? Map.of() : read(unknown);
		Map<SigningKey, JWK> secrets = new LinkedHashMap<>();
		List<SigningKey> closed = new ArrayList<>();
		for (SigningKey key : keys) {
			JWK secret = known.containsKey(key.kid()) ? known.get(key.kid()) : read.get(key.kid());
			if (secret != null) {
				secrets.put(key, secret);
			}
			else {
				closed.add(key);
			}
		}
		if (secrets.isEmpty() && !keys.isEmpty()) {
			throw new IllegalStateException(
					"None of the signing keys can be read; is ecotown.auth.key-encryption-key another one?");
		}
		return new Read(secrets, closed);
	}

	/**
	 * Waits until no other instance changes keys, till the end of the transaction.
	 */
	void lock() {
		this.jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('ecotown signing_key', 0))")
			.query((row, number) -> true)
			.single();
	}

	/**
	 * Publishes a new key.
	 * @param ahead how long it takes until everybody knows it
	 * @return its kid
	 */
	String add(KeyAlgorithm algorithm, Duration ahead) {
		JWK key = algorithm.generate();
		this.jdbc.sql("""
				INSERT INTO signing_key (kid, algorithm, encrypted_jwk, state, usable_from)
				VALUES (:kid, :algorithm, :encrypted, 'next', clock_timestamp() + make_interval(secs => :ahead))
				""")
			.param("kid", key.getKeyID())
			.param("algorithm", algorithm.name())
			.param("encrypted", this.encryption.encrypt(key.getKeyID(), key.toJSONString()))
			.param("ahead", seconds(ahead))
			.update();
		return key.getKeyID();
	}

	/**
	 * Lets the next key sign instead of the active one.
	 */
	void activate(SigningKey next) {
		this.jdbc.sql("""
				UPDATE signing_key
				   SET state = 'retired', retired_at = clock_timestamp()
				 WHERE algorithm = :algorithm AND state = 'active'
				""").param("algorithm", next.algorithm().name()).update();
		this.jdbc.sql("""
				UPDATE signing_key
				   SET state = 'active', activated_at = clock_timestamp()
				 WHERE kid = :kid AND state = 'next'
				""").param("kid", next.kid()).update();
	}

	void remove(String kid) {
		this.jdbc.sql("DELETE FROM signing_key WHERE kid = :kid AND state = 'retired'").param("kid", kid).update();
	}

	private Map<String, JWK> read(List<String> kids) {
		return this.jdbc.sql("SELECT kid, encrypted_jwk FROM signing_key WHERE kid IN (:kids)")
			.param("kids", kids)
			.query((row, number) -> read(row.getString("kid"), row.getBytes("encrypted_jwk")))
			.list()
			.stream()
			.flatMap(Optional::stream)
			.collect(Collectors.toMap(JWK::getKeyID, Function.identity()));
	}

	/** One that cannot be read keeps nobody from the others. */
	private Optional<JWK> read(String kid, byte[] encrypted) {
		try {
			return Optional.of(parse(this.encryption.decrypt(kid, encrypted)));
		}
		catch (RuntimeException ex) {
			if (this.unreadable.add(kid)) {
				logger.error("A signing key is left out that cannot be read", ex);
			}
			return Optional.empty();
		}
	}

	/**
	 * What an instance can make of the stored keys.
	 *
	 * @param secrets those it can read
	 * @param closed those it cannot
	 */
	record Read(Map<SigningKey, JWK> secrets, List<SigningKey> closed) {
	}

	private static double seconds(Duration duration) {
		return duration.toMillis() / 1000.0;
	}

	private static SigningKey map(ResultSet row) throws SQLException {
		return new SigningKey(row.getString("kid"), KeyAlgorithm.valueOf(row.getString("algorithm")),
				WireNames.read(KeyState.class, row.getString("state")),
				row.getObject("created_at", OffsetDateTime.class).toInstant(),
				row.getObject("usable_from", OffsetDateTime.class).toInstant(), instant(row, "activated_at"),
				instant(row, "retired_at"));
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
		return (value != null) ? value.toInstant() : null;
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
