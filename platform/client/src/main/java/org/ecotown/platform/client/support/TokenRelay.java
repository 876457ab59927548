package org.ecotown.platform.client.support;

import feign.RequestInterceptor;
import feign.RequestTemplate;
import org.ecotown.platform.client.PeerUnavailable;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.client.RestClientException;

/**
 * Calls peers with the rights of the person whose request is under way, and with the
 * service's own where nobody asks, such as when the outbox delivers.
 */
public class TokenRelay implements RequestInterceptor {

	/** The registration of the service itself at auth. */
	public static final String SELF = "self";

	private static final Authentication SERVICE = new AnonymousAuthenticationToken(SELF, SELF,
			AuthorityUtils.createAuthorityList("SERVICE"));

	private final OAuth2AuthorizedClientManager clients;

	public TokenRelay(OAuth2AuthorizedClientManager clients) {
		this.clients = clients;
	}

	@Override
	public void apply(RequestTemplate template) {
		Authentication caller = SecurityContextHolder.getContext().getAuthentication();
		String token = (caller instanceof JwtAuthenticationToken person) ? person.getToken().getTokenValue()
				: ownToken();
		template.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
	}

	private String ownToken() {
		try {
			OAuth2AuthorizedClient client = this.clients
				.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(SELF).principal(SERVICE).build());
			if (client == null) {
				throw new PeerUnavailable("auth", null);
			}
			return client.getAccessToken().getTokenValue();
		}
		catch (OAuth2AuthorizationException | RestClientException ex) {
			throw new PeerUnavailable("auth", ex);
		}
	}

}
