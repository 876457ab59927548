package org.ecotown.agreements.agreement;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What signing takes.
 *
 * @param stepUp whether who signs an agreement, or changes a signed one, proves a second
 * factor first
 */
@ConfigurationProperties("ecotown.signing")
record SigningProperties(@DefaultValue("true") boolean stepUp) {
}
