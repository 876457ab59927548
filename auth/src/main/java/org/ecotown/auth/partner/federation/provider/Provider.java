package org.ecotown.auth.partner.federation.provider;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

/**
 * A partner's provider as it was last seen.
 *
 * @param metadata what it publishes about itself
 * @param keys its keys, fetched when needed and kept for a while
 */
public record Provider(ProviderMetadata metadata, JWKSource<SecurityContext> keys) {
}
