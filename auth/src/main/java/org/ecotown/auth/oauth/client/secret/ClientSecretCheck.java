package org.ecotown.auth.oauth.client.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Compares what a client shows with all secrets of it that work now. They come as one
 * text, because Spring knows of one secret only: hashes, each with the second it ends if
 * there is one, apart by blanks. Notes the uses and writes them together now and then.
 * Never asks for a hash to be rewritten.
 */
@Component
public class ClientSecretCheck implements PasswordEncoder {

	private static final String UNTIL = "@";

	private final Map<String, Instant> uses = new ConcurrentHashMap<>();

	private final ClientSecrets secrets;

	private final Clock clock;

	ClientSecretCheck(ClientSecrets secrets, Clock clock) {
		this.secrets = secrets;
		this.clock = clock;
	}

	static String entry(String hash, @Nullable Instant expiresAt) {
		return (expiresAt != null) ? hash + UNTIL + expiresAt.toEpochMilli() : hash;
	}

	@Override
	public String encode(@Nullable CharSequence secret) {
		if (secret == null) {
			throw new IllegalArgumentException("A client secret is required");
		}
		return SecretHash.of(secret);
	}

	@Override
	public boolean matches(@Nullable CharSequence secret, @Nullable String entries) {
		if (secret == null || entries == null) {
			return false;
		}
		String hash = SecretHash.of(secret);
		Instant now = this.clock.instant();
		boolean matches = false;
		for (String entry : entries.split(" ")) {
			matches |= equal(hash, hashOf(entry)) && worksAt(entry, now);
		}
		if (matches) {
			this.uses.put(hash, now);
		}
		return matches;
	}

	@Scheduled(fixedDelayString = "PT10S")
	void writeUses() {
		Map<String, Instant> noted = new HashMap<>(this.uses);
		noted.forEach(this.uses::remove);
		this.secrets.used(noted);
	}

	private static boolean equal(String shown, String stored) {
		return MessageDigest.isEqual(shown.getBytes(StandardCharsets.UTF_8), stored.getBytes(StandardCharsets.UTF_8));
	}

	private static String hashOf(String entry) {
		int until = entry.indexOf(UNTIL);
		return (until < 0) ? entry : entry.substring(0, until);
	}

	private static boolean worksAt(String entry, Instant now) {
		int until = entry.indexOf(UNTIL);
		return until < 0 || now.toEpochMilli() < Long.parseLong(entry.substring(until + 1));
	}

}
