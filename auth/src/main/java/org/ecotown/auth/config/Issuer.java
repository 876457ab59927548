package org.ecotown.auth.config;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

/**
 * The public address of the platform, which is also the issuer of every token. The
 * gateway answers there; this service usually listens elsewhere.
 *
 * @param issuer an absolute URL without path
 */
@ConfigurationProperties("ecotown")
public record Issuer(URI issuer) {

	public Issuer {
		Assert.notNull(issuer, "ecotown.issuer (the public address of the platform) is not set");
		Assert.isTrue(issuer.isAbsolute() && (issuer.getRawPath() == null || issuer.getRawPath().isEmpty()),
				"ecotown.issuer must be an absolute URL without a path or a trailing slash");
	}

	/**
	 * The public address of a path.
	 */
	public String url(String path) {
		return this.issuer + path;
	}

}
