package org.ecotown.auth.oauth.token;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a sign-in may be renewed. Renewing does not prolong it.
 *
 * @param publicClients on a phone or another device of the person
 * @param confidentialClients in the web app and other clients on servers
 */
@ConfigurationProperties("ecotown.auth.refresh-tokens")
public record RefreshTokenProperties(@DefaultValue("30d") Duration publicClients,
		@DefaultValue("12h") Duration confidentialClients) {
}
