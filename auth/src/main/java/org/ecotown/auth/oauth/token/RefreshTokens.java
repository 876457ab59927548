package org.ecotown.auth.oauth.token;

import java.time.Instant;
import java.util.Base64;

import org.ecotown.auth.oauth.client.RegisteredClients;
import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization.Token;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/**
 * Makes refresh tokens, for public clients too: each is used once and replaced, as OAuth
 * 2.1 demands for them. Spring's own generator leaves public clients out.
 */
public class RefreshTokens implements OAuth2TokenGenerator<OAuth2RefreshToken> {

	private static final int BYTES = 48;

	private final StringKeyGenerator values = new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(),
			BYTES);

	private final RefreshTokenProperties properties;

	public RefreshTokens(RefreshTokenProperties properties) {
		this.properties = properties;
	}

	@Override
	public @Nullable OAuth2RefreshToken generate(OAuth2TokenContext context) {
		if (!OAuth2TokenType.REFRESH_TOKEN.equals(context.getTokenType())) {
			return null;
		}
		Instant now = Instant.now();
		return new OAuth2RefreshToken(this.values.generateKey(), now, end(context, now));
	}

	/** A token that replaces another one ends when that one would have. */
	private Instant end(OAuth2TokenContext context, Instant now) {
		OAuth2Authorization authorization = context.getAuthorization();
		Token<OAuth2RefreshToken> replaced = (authorization != null) ? authorization.getRefreshToken() : null;
		Instant end = (replaced != null) ? replaced.getToken().getExpiresAt() : null;
		if (end != null) {
			return end;
		}
		return now.plus(RegisteredClients.of(context.getRegisteredClient()).isPublic() ? this.properties.publicClients()
				: this.properties.confidentialClients());
	}

}
