package org.ecotown.auth.oauth.client;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.ecotown.auth.config.AuthProperties;
import org.ecotown.auth.config.Issuer;
import org.ecotown.auth.oauth.client.proof.ClientAuthentication;
import org.ecotown.auth.oauth.client.secret.ClientSecrets;
import org.ecotown.auth.oauth.client.secret.SecretHash;
import org.ecotown.auth.oauth.signingkey.KeyAlgorithm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Registers the platform's own clients when the service starts. One without a secret in
 * the configuration is left out.
 */
@Component
public class FirstPartyClients implements InitializingBean {

	private static final Logger logger = LoggerFactory.getLogger(FirstPartyClients.class);

	private static final String CONTRIBUTIONS = "contributions:write";

	private static final String NOTICES = "notices:write";

	/** What nobody but the platform's own services may be granted. */
	public static final Set<String> RESERVED_SCOPES = Set.of(CONTRIBUTIONS, NOTICES);

	private static final List<String> SIGN_IN = List.of("authorization_code", "refresh_token");

	private static final List<String> SERVICE = List.of("client_credentials");

	private static final List<String> SERVICE_FOR_CALLERS = List.of("client_credentials",
			"urn:ietf:params:oauth:grant-type:token-exchange");

	private static final List<String> IDENTITY = List.of("openid", "profile");

	private static final String API = "ecotown-api";

	private final Clients clients;

	private final Issuer issuer;

	private final AuthProperties properties;

	private final ClientSecrets secrets;

	FirstPartyClients(Clients clients, ClientSecrets secrets, Issuer issuer, AuthProperties properties) {
		this.clients = clients;
		this.secrets = secrets;
		this.issuer = issuer;
		this.properties = properties;
	}

	@Override
	public void afterPropertiesSet() {
		confidential("gateway", "gateway", SIGN_IN, List.of(this.issuer.url("/login/oauth2/code/ecotown")),
				List.of(this.issuer.url("/")), IDENTITY, List.of(API), List.of());
		register("mobile", ClientAuthentication.NONE, SIGN_IN,
				List.of("http://127.0.0.1/callback", "org.ecotown.app:/callback"), List.of(), IDENTITY, List.of(API),
				List.of());
		service("agreements", "agreements-service", SERVICE, List.of(), List.of("auth"), List.of());
		service("enterprises", "enterprises-service", SERVICE_FOR_CALLERS, List.of(CONTRIBUTIONS, NOTICES),
				List.of("auth", "agreements-service"), List.of());
		service("training", "training-service", SERVICE_FOR_CALLERS, List.of(CONTRIBUTIONS, NOTICES),
				List.of("auth", "agreements-service", "enterprises-service"), List.of());
		service("bootstrap", "bootstrap", SERVICE, List.of(), List.of(API), List.of("platform-admin"));
	}

	private void service(String secretName, String clientId, List<String> grants, List<String> scopes,
			List<String> audiences, List<String> roles) {
		confidential(secretName, clientId, grants, List.of(), List.of(), scopes, audiences, roles);
	}

	private void confidential(String secretName, String clientId, List<String> grants, List<String> redirects,
			List<String> postLogoutRedirects, List<String> scopes, List<String> audiences, List<String> roles) {
		String secret = this.properties.secrets().get(secretName);
		if (secret == null || secret.isBlank()) {
			logger.warn("Client {} is not registered: ecotown.auth.secrets.{} is not set", clientId, secretName);
			return;
		}
		UUID id = register(clientId, ClientAuthentication.CLIENT_SECRET_BASIC, grants, redirects, postLogoutRedirects,
				scopes, audiences, roles);
		this.secrets.replaceAll(id, SecretHash.of(secret), null);
	}

	private UUID register(String clientId, ClientAuthentication authentication, List<String> grants,
			List<String> redirects, List<String> postLogoutRedirects, List<String> scopes, List<String> audiences,
			List<String> roles) {
		return this.clients
			.register(new Client(UUID.randomUUID(), clientId, null, authentication, null, KeyAlgorithm.ES256, grants,
					redirects, postLogoutRedirects, false, null, scopes, audiences, null, roles, true, false, 0));
	}

}
