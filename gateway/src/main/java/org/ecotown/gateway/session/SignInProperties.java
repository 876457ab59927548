package org.ecotown.gateway.session;

import java.net.URI;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How the gateway signs people in.
 *
 * @param issuer the public address of the platform, which is also the issuer of tokens
 * @param clientSecret the gateway's own secret at auth
 * @param auth where auth is inside
 */
@Validated
@ConfigurationProperties("ecotown")
record SignInProperties(@NotNull URI issuer, String clientSecret, @NotNull Auth auth) {

	record Auth(@NotNull URI url) {
	}

}
