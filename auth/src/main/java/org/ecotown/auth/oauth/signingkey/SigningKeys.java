package org.ecotown.auth.oauth.signingkey;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.oauth2.jwt.JwtEncodingException;
import org.springframework.stereotype.Component;

/**
 * The keys as this instance knows them: all that are published, to check tokens with, and
 * apart those that sign. Read anew every {@value KeyRotation#LOOK_SECONDS} seconds, and
 * when a token names a key that is not known here. While the database is down, the last
 * known ones are used.
 */
@Component
public class SigningKeys implements JWKSource<SecurityContext> {

	/** Tokens with invented keys must not cause a query each. */
	private static final Duration SOONEST_REREAD = Duration.ofSeconds(1);

	private final StoredKeys stored;

	private final KeyRotation rotation;

	private volatile Known known;

	SigningKeys(StoredKeys stored, KeyRotation rotation) {
		this.stored = stored;
		this.rotation = rotation;
		rotation.begin(KeyAlgorithm.ES256);
		this.known = read(Map.of());
	}

	@Override
	public List<JWK> get(JWKSelector selector, SecurityContext context) {
		List<JWK> found = selector.select(this.known.published());
		return (found.isEmpty() && selector.getMatcher().getKeyIDs() != null && reread())
				? selector.select(this.known.published()) : found;
	}

	/**
	 * The key to sign with.
	 * @throws JwtEncodingException when there is none yet
	 */
	public TokenSigner signer(KeyAlgorithm algorithm) {
		TokenSigner signer = this.known.signers().get(algorithm);
		if (signer == null) {
			throw new JwtEncodingException("There is no key yet to sign with " + algorithm);
		}
		return signer;
	}

	/**
	 * The kids of active keys that this instance cannot read: others sign with them, and
	 * it cannot.
	 */
	List<String> closed() {
		return this.known.closed();
	}

	/** Those of RS256 are made here: they take a while, and nobody waits for them. */
	@Scheduled(fixedDelay = KeyRotation.LOOK_SECONDS, timeUnit = TimeUnit.SECONDS)
	public void look() {
		this.rotation.begin(KeyAlgorithm.RS256);
		this.rotation.tend();
		refresh();
	}

	private synchronized boolean reread() {
		if (System.nanoTime() - this.known.readAt() < SOONEST_REREAD.toNanos()) {
			return false;
		}
		refresh();
		return true;
	}

	private synchronized void refresh() {
		this.known = read(this.known.byKid());
	}

	private Known read(Map<String, JWK> byKid) {
		long now = System.nanoTime();
		StoredKeys.Read stored = this.stored.read(byKid);
		Map<SigningKey, JWK> keys = stored.secrets();
		return new Known(
				keys.values().stream().collect(Collectors.toUnmodifiableMap(JWK::getKeyID, Function.identity())),
				new JWKSet(List.copyOf(keys.values())),
				keys.entrySet()
					.stream()
					.filter((key) -> key.getKey().state() == KeyState.ACTIVE)
					.collect(Collectors.toUnmodifiableMap((key) -> key.getKey().algorithm(),
							(key) -> TokenSigner.of(key.getValue()))),
				stored.closed().stream().filter((key) -> key.state() == KeyState.ACTIVE).map(SigningKey::kid).toList(),
				now);
	}

	private record Known(Map<String, JWK> byKid, JWKSet published, Map<KeyAlgorithm, TokenSigner> signers,
			List<String> closed, long readAt) {
	}

}
