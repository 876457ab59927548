package org.ecotown.auth.oauth.signingkey;

import java.util.List;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Not ready while an active key cannot be read, as with another key-encryption key than
 * the one it was stored with: every sign-in here would end in an error that another
 * instance does not give.
 */
@Component
class SigningKeysHealthIndicator extends AbstractHealthIndicator {

	private final SigningKeys keys;

	SigningKeysHealthIndicator(SigningKeys keys) {
		super("The signing keys cannot be looked at");
		this.keys = keys;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		List<String> closed = this.keys.closed();
		if (closed.isEmpty()) {
			builder.up();
		}
		else {
			builder.down()
				.withDetail("unreadable", closed)
				.withDetail("hint", "ecotown.auth.key-encryption-key is not the one these keys were stored with");
		}
	}

}
