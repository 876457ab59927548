package org.ecotown.auth.oauth.authorization;

import java.util.Optional;

import org.ecotown.auth.config.Issuer;
import org.ecotown.auth.oauth.signingkey.SigningKeys;

import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Identity tokens that clients show as a hint at whom they mean. Those count that this
 * service has signed, expired ones too.
 */
@Component
public class IdTokenHints {

	private final NimbusJwtDecoder identityTokens;

	IdTokenHints(SigningKeys keys, Issuer issuer) {
		this.identityTokens = NimbusJwtDecoder.withJwkSource(keys)
			.jwsAlgorithm(SignatureAlgorithm.ES256)
			.jwsAlgorithm(SignatureAlgorithm.RS256)
			.build();
		this.identityTokens.setJwtValidator(new JwtIssuerValidator(issuer.issuer().toString()));
	}

	/**
	 * What a hint says; empty when it is none of ours.
	 */
	public Optional<Jwt> read(String hint) {
		try {
			return Optional.of(this.identityTokens.decode(hint));
		}
		catch (JwtException ex) {
			return Optional.empty();
		}
	}

}
