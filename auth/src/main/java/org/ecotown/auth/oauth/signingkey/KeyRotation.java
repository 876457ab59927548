package org.ecotown.auth.oauth.signingkey;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.ecotown.auth.event.NewSecurityEvent;
import org.ecotown.auth.event.SecurityEventType;
import org.ecotown.auth.event.SecurityEvents;
import org.ecotown.platform.security.Caller;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves the keys on, on schedule and by hand, once among the instances. A key signs only
 * after it was published so long that everybody who caches the JWKS knows it; it is
 * published until nobody holds anything it signed.
 */
@Service
@Transactional
public class KeyRotation {

	/** How often every instance looks at the keys. */
	static final int LOOK_SECONDS = 2;

	/** Keeps the JWKS of both algorithms well below the 64 KB that the services read. */
	static final int MOST_RETIRED = 40;

	private final StoredKeys keys;

	private final SigningKeyProperties properties;

	private final SecurityEvents events;

	KeyRotation(StoredKeys keys, SigningKeyProperties properties, SecurityEvents events) {
		this.keys = keys;
		this.properties = properties;
		this.events = events;
	}

	/**
	 * All keys that are published, oldest first.
	 */
	@Transactional(readOnly = true)
	public List<SigningKey> keys() {
		return this.keys.all();
	}

	/**
	 * When an active key of this age is due.
	 */
	public Instant dueAt(Instant activatedAt) {
		return activatedAt.plus(this.properties.period());
	}

	/**
	 * Until when a retired key is published.
	 */
	public Instant keptUntil(Instant retiredAt) {
		return retiredAt.plus(this.properties.keepRetired());
	}

	/**
	 * Lets the next keys sign from now on.
	 * @throws NextKeyNotKnownYet when that would have tokens refused
	 * @throws TooManyRetiredKeys when keys were rotated too often lately
	 */
	public void rotate(Caller caller) {
		this.keys.lock();
		rotate(caller.subject(), this.keys.all(), this.keys.now());
	}

	/**
	 * Withdraws a retired key at once. Whatever it signed is refused as soon as the JWKS
	 * is read again: for a key that somebody else may know.
	 * @throws SigningKeyNotFound when there is none
	 * @throws SigningKeyNotRetired when it still signs, or will
	 */
	public void withdraw(Caller caller, String kid) {
		this.keys.lock();
		SigningKey key = this.keys.all()
			.stream()
			.filter((candidate) -> candidate.kid().equals(kid))
			.findFirst()
			.orElseThrow(() -> new SigningKeyNotFound(kid));
		if (key.state() != KeyState.RETIRED) {
			throw new SigningKeyNotRetired(kid);
		}
		this.keys.remove(kid);
		this.events.record(NewSecurityEvent.of(SecurityEventType.KEYS_ROTATED)
			.by(caller.subject())
			.details(Map.of("withdrawn", kid)));
	}

	/**
	 * Makes the first keys of an algorithm. They are known to everybody who knows any key
	 * of it, so each may sign at once.
	 */
	void begin(KeyAlgorithm algorithm) {
		if (!of(this.keys.all(), algorithm, KeyState.ACTIVE).isEmpty()) {
			return;
		}
		this.keys.lock();
		if (!of(this.keys.all(), algorithm, KeyState.ACTIVE).isEmpty()) {
			return;
		}
		for (int i = 0; i <= this.properties.nextKeys(); i++) {
			this.keys.add(algorithm, Duration.ZERO);
		}
		this.keys.activate(of(this.keys.all(), algorithm, KeyState.NEXT).getFirst());
	}

	/**
	 * Does what is due: rotates, publishes new keys, and forgets retired ones.
	 */
	void tend() {
		Instant now = this.keys.now();
		if (!due(this.keys.all(), now)) {
			return;
		}
		this.keys.lock();
		List<SigningKey> present = this.keys.all();
		present.stream().filter((key) -> expired(key, now)).forEach((key) -> this.keys.remove(key.kid()));
		if (rotationDue(present, now)) {
			rotate(null, present, now);
		}
		for (KeyAlgorithm algorithm : KeyAlgorithm.values()) {
			int missing = this.properties.nextKeys() - of(this.keys.all(), algorithm, KeyState.NEXT).size();
			for (int i = 0; i < missing; i++) {
				this.keys.add(algorithm, this.properties.publishAhead());
			}
		}
	}

	private void rotate(@Nullable String actor, List<SigningKey> present, Instant now) {
		if (count(present, KeyState.RETIRED) >= MOST_RETIRED * KeyAlgorithm.values().length) {
			throw new TooManyRetiredKeys();
		}
		Map<String, String> details = new LinkedHashMap<>();
		details.put("how", (actor != null) ? "by-hand" : "on-schedule");
		for (KeyAlgorithm algorithm : KeyAlgorithm.values()) {
			SigningKey next = next(present, algorithm);
			if (next == null || next.usableFrom().isAfter(now)) {
				throw new NextKeyNotKnownYet(
						(next != null) ? next.usableFrom() : now.plus(this.properties.publishAhead()));
			}
			this.keys.activate(next);
			details.put(algorithm.name(), next.kid());
		}
		this.events.record(NewSecurityEvent.of(SecurityEventType.KEYS_ROTATED).by(actor).details(details));
	}

	private boolean due(List<SigningKey> present, Instant now) {
		return rotationDue(present, now) || present.stream().anyMatch((key) -> expired(key, now))
				|| Arrays.stream(KeyAlgorithm.values())
					.anyMatch((algorithm) -> of(present, algorithm, KeyState.NEXT).size() < this.properties.nextKeys());
	}

	private boolean rotationDue(List<SigningKey> present, Instant now) {
		boolean old = present.stream()
			.filter((key) -> key.state() == KeyState.ACTIVE)
			.anyMatch((key) -> !dueAt(Objects.requireNonNull(key.activatedAt())).isAfter(now));
		return old && count(present, KeyState.RETIRED) < MOST_RETIRED * KeyAlgorithm.values().length
				&& Arrays.stream(KeyAlgorithm.values())
					.map((algorithm) -> next(present, algorithm))
					.allMatch((next) -> next != null && !next.usableFrom().isAfter(now));
	}

	private boolean expired(SigningKey key, Instant now) {
		return key.retiredAt() != null && keptUntil(key.retiredAt()).isBefore(now);
	}

	private static long count(List<SigningKey> keys, KeyState state) {
		return keys.stream().filter((key) -> key.state() == state).count();
	}

	private static @Nullable SigningKey next(List<SigningKey> keys, KeyAlgorithm algorithm) {
		return of(keys, algorithm, KeyState.NEXT).stream()
			.min(Comparator.comparing(SigningKey::usableFrom))
			.orElse(null);
	}

	private static List<SigningKey> of(List<SigningKey> keys, KeyAlgorithm algorithm, KeyState state) {
		return keys.stream().filter((key) -> key.algorithm() == algorithm && key.state() == state).toList();
	}

}
