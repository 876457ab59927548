package org.ecotown.auth.oauth.dpop;

import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.Map;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;

/**
 * Binds an access token to the key that was proved.
 */
public final class DPoPBinding {

	private static final String CONFIRMATION = "cnf";

	private DPoPBinding() {
	}

	/**
	 * Adds the thumbprint of the key to an access token, if one was proved.
	 * @throws OAuth2AuthenticationException when the refresh token of a public client is
	 * bound to a key and none was proved: it may be stolen (RFC 9449, section 5)
	 */
	public static void bind(JwtEncodingContext context) {
		Jwt proof = context.get(OAuth2TokenContext.DPOP_PROOF_KEY);
		if (proof != null) {
			Map<String, Object> confirmation = new LinkedHashMap<>();
			confirmation.put("jkt", thumbprint(proof));
			context.getClaims().claim(CONFIRMATION, confirmation);
		}
		else if (AuthorizationGrantType.REFRESH_TOKEN.equals(context.getAuthorizationGrantType()) && isPublic(context)
				&& isBound(context.getAuthorization())) {
			throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_DPOP_PROOF);
		}
	}

	private static boolean isPublic(JwtEncodingContext context) {
		return context.getRegisteredClient().getClientAuthenticationMethods().contains(ClientAuthenticationMethod.NONE);
	}

	private static boolean isBound(@Nullable OAuth2Authorization authorization) {
		OAuth2Authorization.Token<OAuth2AccessToken> token = (authorization != null) ? authorization.getAccessToken()
				: null;
		Map<String, Object> claims = (token != null) ? token.getClaims() : null;
		return claims != null && claims.containsKey(CONFIRMATION);
	}

	@SuppressWarnings("unchecked")
	private static String thumbprint(Jwt proof) {
		try {
			return JWK.parse((Map<String, Object>) proof.getHeaders().get("jwk")).computeThumbprint().toString();
		}
		catch (ParseException | JOSEException ex) {
			throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_DPOP_PROOF);
		}
	}

}
