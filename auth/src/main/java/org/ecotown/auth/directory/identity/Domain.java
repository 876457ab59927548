package org.ecotown.auth.directory.identity;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A mail domain of an organisation.
 *
 * @param domain in ASCII and lower case
 * @param verifiedAt when an administrator found that it is the organisation's; null while
 * nobody has
 * @param verifiedBy subject of that administrator's token
 */
public record Domain(String domain, @Nullable Instant verifiedAt, @Nullable String verifiedBy) {

	public boolean verified() {
		return this.verifiedAt != null;
	}

}
