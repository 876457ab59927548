package org.ecotown.platform.client.support;

import java.util.concurrent.locks.ReentrantLock;

import org.ecotown.platform.client.PeerUnavailable;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.client.RestClientException;

/**
 * The service's own access token, by client credentials. It is kept until shortly before
 * it expires; however many threads need a new one, one fetches it.
 */
public class ServiceToken {

	private static final Authentication SERVICE = new AnonymousAuthenticationToken("service", "service",
			AuthorityUtils.createAuthorityList("SERVICE"));

	private final String registration;

	private final OAuth2AuthorizedClientService known;

	private final AuthorizedClientServiceOAuth2AuthorizedClientManager clients;

	private final ReentrantLock fetching = new ReentrantLock();

	public ServiceToken(ClientRegistration registration, OAuth2AuthorizedClientProvider provider) {
		InMemoryClientRegistrationRepository registrations = new InMemoryClientRegistrationRepository(registration);
		this.registration = registration.getRegistrationId();
		this.known = new InMemoryOAuth2AuthorizedClientService(registrations);
		this.clients = new AuthorizedClientServiceOAuth2AuthorizedClientManager(registrations, this.known);
		this.clients.setAuthorizedClientProvider(provider);
	}

	/**
	 * @throws PeerUnavailable if auth gives none
	 */
	public String value() {
		this.fetching.lock();
		try {
			OAuth2AuthorizedClient client = this.clients.authorize(
					OAuth2AuthorizeRequest.withClientRegistrationId(this.registration).principal(SERVICE).build());
			if (client == null) {
				throw new PeerUnavailable("auth", null);
			}
			return client.getAccessToken().getTokenValue();
		}
		catch (OAuth2AuthorizationException | RestClientException ex) {
			throw new PeerUnavailable("auth", ex);
		}
		finally {
			this.fetching.unlock();
		}
	}

	/**
	 * Drops the token if it is this one; a peer has refused it.
	 * @param authorization the header {@code Authorization} that was sent
	 */
	public void forget(String authorization) {
		OAuth2AuthorizedClient client = this.known.loadAuthorizedClient(this.registration, SERVICE.getName());
		if (client != null && authorization.endsWith(' ' + client.getAccessToken().getTokenValue())) {
			this.known.removeAuthorizedClient(this.registration, SERVICE.getName());
		}
	}

}
