package org.ecotown.auth.oauth.signout;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of sign-out.
 *
 * @param gatewayLogoutUrl where the gateway is told that a session ended: an address
 * inside, because its public one may not be reachable from here; null when it is not told
 */
@ConfigurationProperties("ecotown.auth")
record SignOutProperties(@Nullable URI gatewayLogoutUrl) {
}
