package org.ecotown.auth.mail;

import org.ecotown.auth.config.Issuer;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the mail that is sent; where to is set under {@code spring.mail}.
 *
 * @param from the sender; {@code no-reply@} and the host of the issuer where it is not
 * set
 */
@ConfigurationProperties("ecotown.auth.mail")
record MailProperties(@Nullable String from) {

	String sender(Issuer issuer) {
		return (this.from != null && !this.from.isBlank()) ? this.from : "no-reply@" + issuer.issuer().getHost();
	}

}
