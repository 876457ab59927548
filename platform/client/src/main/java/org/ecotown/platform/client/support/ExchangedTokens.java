package org.ecotown.platform.client.support;

import java.time.Duration;
import java.time.Instant;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import org.ecotown.platform.client.PeerUnavailable;
import org.ecotown.platform.problem.PlatformProblem;
import org.ecotown.platform.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.TokenExchangeGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AbstractOAuth2Token;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClientException;

/**
 * Tokens that speak for a caller whose own token is bound to a key (RFC 9449), which only
 * the caller can show: auth gives the service one in exchange (RFC 8693). Each is kept
 * until it expires, which is when the caller's own does at the latest.
 */
public class ExchangedTokens {

	private static final Logger logger = LoggerFactory.getLogger(ExchangedTokens.class);

	/** Enough for everybody who calls within the five minutes that a token lives. */
	private static final int MOST = 10_000;

	/** So that none ends on its way to the peer. */
	private static final Duration EARLY = Duration.ofSeconds(5);

	/** A peer is a service, and the client for it is named after it. */
	private static final String AUDIENCE_SUFFIX = "-service";

	private final ClientRegistration registration;

	private final OAuth2AccessTokenResponseClient<TokenExchangeGrantRequest> endpoint;

	private final Cache<Shown, OAuth2AccessToken> known = Caffeine.newBuilder()
		.maximumSize(MOST)
		.expireAfter(Expiry.<Shown, OAuth2AccessToken>creating((shown, token) -> left(token)))
		.build();

	public ExchangedTokens(ClientRegistration registration,
			OAuth2AccessTokenResponseClient<TokenExchangeGrantRequest> endpoint) {
		this.registration = registration;
		this.endpoint = endpoint;
	}

	/**
	 * @param callers the caller's access token
	 * @param peer the name of the service's client for the peer
	 * @throws ProblemException if that does not count any more
	 * @throws PeerUnavailable if auth gives none for another reason
	 */
	String in(AbstractOAuth2Token callers, String peer) {
		return this.known
			.get(new Shown(callers.getTokenValue(), peer), (shown) -> exchange(callers, peer + AUDIENCE_SUFFIX))
			.getTokenValue();
	}

	/**
	 * Drops the token if it is one of these; a peer has refused it.
	 * @param authorization the header {@code Authorization} that was sent
	 */
	void forget(String authorization) {
		this.known.asMap().values().removeIf((token) -> authorization.endsWith(' ' + token.getTokenValue()));
	}

	private OAuth2AccessToken exchange(AbstractOAuth2Token callers, String audience) {
		// not as the JWT it is: that would name another token type
		OAuth2AccessToken shown = new OAuth2AccessToken(OAuth2AccessToken.TokenType.DPOP, callers.getTokenValue(),
				callers.getIssuedAt(), callers.getExpiresAt());
		try {
			return this.endpoint.getTokenResponse(new ForPeer(this.registration, shown, audience)).getAccessToken();
		}
		catch (OAuth2AuthorizationException ex) {
			if (OAuth2ErrorCodes.INVALID_REQUEST.equals(ex.getError().getErrorCode())) {
				logger.info("A caller's token does not count any more: {}", ex.getMessage());
				throw new ProblemException(PlatformProblem.UNAUTHENTICATED);
			}
			throw new PeerUnavailable("auth", ex);
		}
		catch (RestClientException ex) {
			throw new PeerUnavailable("auth", ex);
		}
	}

	private static Duration left(OAuth2AccessToken token) {
		Instant end = token.getExpiresAt();
		Duration left = (end != null) ? Duration.between(Instant.now(), end).minus(EARLY) : Duration.ZERO;
		return left.isNegative() ? Duration.ZERO : left;
	}

	private record Shown(String token, String peer) {
	}

	/**
	 * Asks for a token that one peer accepts, and no other.
	 */
	public static final class ForPeer extends TokenExchangeGrantRequest {

		private final String audience;

		ForPeer(ClientRegistration registration, OAuth2AccessToken shown, String audience) {
			super(registration, shown, null);
			this.audience = audience;
		}

		/**
		 * The parameters that Spring does not know.
		 */
		public static MultiValueMap<String, String> parameters(TokenExchangeGrantRequest request) {
			MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
			if (request instanceof ForPeer forPeer) {
				parameters.add("audience", forPeer.audience);
			}
			return parameters;
		}

	}

}
