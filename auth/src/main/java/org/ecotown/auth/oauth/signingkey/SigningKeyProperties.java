package org.ecotown.auth.oauth.signingkey;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * When signing keys change.
 *
 * @param period how long a key signs
 * @param publishAhead how long a key is published before it signs: longer than anybody
 * caches the JWKS
 * @param keepRetired how long a key is published after it signed: longer than anything
 * signed with it is shown again, which for an identity token is as long as a browser is
 * signed in
 */
@ConfigurationProperties("ecotown.auth.signing-keys")
record SigningKeyProperties(@DefaultValue("90d") Duration period, @DefaultValue("15m") Duration publishAhead,
		@DefaultValue("1d") Duration keepRetired) {

	/** What a rotation may wait for, and one more for a rotation right after it. */
	private static final int FEWEST_NEXT = 2;

	SigningKeyProperties {
		Assert.isTrue(period.isPositive(), "ecotown.auth.signing-keys.period must be positive");
		Assert.isTrue(publishAhead.toSeconds() >= 2 * KeyRotation.LOOK_SECONDS,
				"ecotown.auth.signing-keys.publish-ahead is shorter than replicas take to notice a key");
		Assert.isTrue(keepRetired.compareTo(Duration.ofHours(1)) >= 0,
				"ecotown.auth.signing-keys.keep-retired is shorter than tokens live");
	}

	/**
	 * How many keys must be published ahead so that none is short of its time when its
	 * turn comes.
	 */
	int nextKeys() {
		return Math.max(FEWEST_NEXT, Math.toIntExact(this.publishAhead.dividedBy(this.period)) + 2);
	}

}
