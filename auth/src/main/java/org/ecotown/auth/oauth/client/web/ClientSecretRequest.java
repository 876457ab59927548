package org.ecotown.auth.oauth.client.web;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * How a secret is to be made.
 *
 * @param overlap how long the secrets before it still work, such as {@code P7D} (ISO
 * 8601); 30 days at most; left out: 7 days
 */
record ClientSecretRequest(@Nullable Duration overlap) {
}
