package org.ecotown.auth.partner.federation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.auth.config.Issuer;
import org.ecotown.auth.partner.connection.Connection;
import org.ecotown.auth.partner.connection.ConnectionId;
import org.ecotown.auth.partner.connection.Connections;
import org.ecotown.auth.partner.federation.provider.CodeExchange;
import org.ecotown.auth.partner.federation.provider.PartnerCalls;
import org.ecotown.auth.partner.federation.provider.PartnerFailure;
import org.ecotown.auth.partner.federation.provider.PartnerFault;
import org.ecotown.auth.partner.federation.provider.Provider;
import org.ecotown.auth.partner.federation.provider.ProviderMetadata;
import org.ecotown.auth.partner.federation.provider.Providers;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/**
 * Sends people to a partner's provider and takes them back: authorization code with PKCE,
 * state and nonce. What was sent is kept in the browser's session and bound to the
 * connection; an answer that does not belong to it is refused.
 */
@Component
public class PartnerSignIn {

	/** What a person wants to change there. */
	private static final Pattern OWN_ACCOUNT = Pattern.compile("/account(/.*|\\?done=proved)");

	private static final String CALLBACK = "/sign-in/partner/callback";

	/** Errors that mean that the person did not want to. */
	private static final Set<String> DECLINED = Set.of("access_denied", "login_required", "interaction_required",
			"consent_required", "account_selection_required");

	private final SentRequests sent = new SentRequests();

	private final Connections connections;

	private final Providers providers;

	private final PartnerCalls calls;

	private final CodeExchange exchange;

	private final RequestCache interrupted;

	private final Issuer self;

	PartnerSignIn(Connections connections, Providers providers, PartnerCalls calls, CodeExchange exchange,
			RequestCache interrupted, Issuer self) {
		this.connections = connections;
		this.providers = providers;
		this.calls = calls;
		this.exchange = exchange;
		this.interrupted = interrupted;
		this.self = self;
	}

	/**
	 * Where to send the browser.
	 * @param hint who wants to sign in, for the provider to fill in
	 * @throws PartnerFailure when the provider cannot be used
	 */
	public String start(Connection connection, @Nullable String hint, Locale locale, HttpServletRequest request,
			HttpServletResponse response) {
		Provider provider = this.calls.call(connection.id().value(),
				() -> this.providers.find(connection.settings().issuer()));
		ClientRegistration registration = registration(connection, provider.metadata());
		DefaultOAuth2AuthorizationRequestResolver resolver = new DefaultOAuth2AuthorizationRequestResolver(
				(id) -> registration, "/sign-in/partner");
		resolver.setAuthorizationRequestCustomizer((builder) -> {
			OAuth2AuthorizationRequestCustomizers.withPkce().accept(builder);
			builder.additionalParameters((parameters) -> {
				parameters.put("ui_locales", locale.getLanguage());
				if (hint != null) {
					parameters.put("login_hint", hint);
				}
				freshness(request, response).forEach(parameters::put);
			});
		});
		OAuth2AuthorizationRequest asked = resolver.resolve(request, registration.getRegistrationId());
		this.sent.save(asked, request);
		return asked.getAuthorizationRequestUri();
	}

	/**
	 * What this browser was sent away with; can be taken once.
	 * @throws PartnerFailure when the answer does not belong to it
	 */
	public Sent take(HttpServletRequest request) {
		OAuth2AuthorizationRequest asked = this.sent.take(request);
		if (asked == null) {
			throw new PartnerFailure(PartnerFault.OTHER_SIGN_IN);
		}
		String id = asked.getAttribute(OAuth2ParameterNames.REGISTRATION_ID);
		return this.connections.byId(ConnectionId.of(String.valueOf(id)))
			.filter((connection) -> connection.settings().enabled())
			.map((connection) -> new Sent(connection, asked))
			.orElseThrow(() -> new PartnerFailure(PartnerFault.CONNECTION_ENDED));
	}

	/**
	 * Who came back.
	 * @throws PartnerFailure when that cannot be told for sure
	 */
	public FederatedIdentity finish(Sent sent, HttpServletRequest answer) {
		String code = answer.getParameter(OAuth2ParameterNames.CODE);
		String error = answer.getParameter(OAuth2ParameterNames.ERROR);
		String issuer = answer.getParameter("iss");
		Connection connection = sent.connection();
		return this.calls.call(connection.id().value(), () -> {
			Provider provider = this.providers.find(connection.settings().issuer());
			CodeExchange.requireIssuer(provider.metadata(), issuer);
			if (error != null || code == null) {
				throw new PartnerFailure(
						DECLINED.contains(String.valueOf(error)) ? PartnerFault.DECLINED : PartnerFault.ERROR_ANSWER);
			}
			return FederatedIdentity.of(connection, this.exchange
				.exchange(registration(connection, provider.metadata()), provider, sent.request(), code, issuer));
		});
	}

	private ClientRegistration registration(Connection connection, ProviderMetadata metadata) {
		String secret = this.connections.secret(connection.id()).orElse(null);
		return ClientRegistration.withRegistrationId(connection.id().toString())
			.clientId(connection.settings().clientId())
			.clientSecret(secret)
			.clientAuthenticationMethod(authentication(secret, metadata))
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.redirectUri(this.self.url(CALLBACK))
			.scope(Stream.concat(Stream.of("openid"), connection.settings().scopes().stream()).toList())
			.authorizationUri(metadata.authorizationEndpoint())
			.tokenUri(metadata.tokenEndpoint())
			.jwkSetUri(metadata.jwksUri())
			.userInfoUri(metadata.userinfoEndpoint())
			.userNameAttributeName("sub")
			.issuerUri(metadata.issuer())
			.build();
	}

	private static ClientAuthenticationMethod authentication(@Nullable String secret, ProviderMetadata metadata) {
		if (secret == null) {
			return ClientAuthenticationMethod.NONE;
		}
		boolean postOnly = !metadata.clientAuthentication().contains("client_secret_basic")
				&& metadata.clientAuthentication().contains("client_secret_post");
		return postOnly ? ClientAuthenticationMethod.CLIENT_SECRET_POST
				: ClientAuthenticationMethod.CLIENT_SECRET_BASIC;
	}

	/**
	 * A client that wants a fresh sign-in gets one at the partner too, and so does a
	 * person who is to prove it before the own account is changed.
	 */
	private Map<String, String> freshness(HttpServletRequest request, HttpServletResponse response) {
		SavedRequest saved = this.interrupted.getRequest(request, response);
		Map<String, String> asked = new HashMap<>();
		if (saved != null && OWN_ACCOUNT.matcher(saved.getRedirectUrl()).matches()) {
			asked.put("max_age", "0");
		}
		for (String name : new String[] { "prompt", "max_age" }) {
			String[] values = (saved != null) ? saved.getParameterValues(name) : null;
			if (values != null && values.length == 1 && values[0].matches("login|\\d{1,9}")) {
				asked.put(name, values[0]);
			}
		}
		return asked;
	}

	/**
	 * What a browser was sent to a partner with.
	 *
	 * @param connection to whom
	 * @param request with state, nonce and the secret of PKCE
	 */
	public record Sent(Connection connection, OAuth2AuthorizationRequest request) {
	}

}
