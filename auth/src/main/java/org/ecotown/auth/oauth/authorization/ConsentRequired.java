package org.ecotown.auth.oauth.authorization;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;

/**
 * Whether a person is asked: as for every client that needs consent, and besides whenever
 * a client wants it ({@code prompt=consent}).
 */
public final class ConsentRequired implements Predicate<OAuth2AuthorizationCodeRequestAuthenticationContext> {

	/**
	 * Has these providers ask people by this rule.
	 */
	public static void ask(List<AuthenticationProvider> providers) {
		for (AuthenticationProvider provider : providers) {
			if (provider instanceof OAuth2AuthorizationCodeRequestAuthenticationProvider byCode) {
				byCode.setAuthorizationConsentRequired(new ConsentRequired());
			}
		}
	}

	@Override
	public boolean test(OAuth2AuthorizationCodeRequestAuthenticationContext context) {
		OAuth2AuthorizationCodeRequestAuthenticationToken asked = context.getAuthentication();
		if (asked.getAdditionalParameters().get("prompt") instanceof String prompt
				&& Arrays.asList(prompt.split(" ")).contains("consent")) {
			return true;
		}
		OAuth2AuthorizationRequest request = context.getAuthorizationRequest();
		if (request == null || !context.getRegisteredClient().getClientSettings().isRequireAuthorizationConsent()
				|| request.getScopes().equals(Set.of(OidcScopes.OPENID))) {
			return false;
		}
		OAuth2AuthorizationConsent given = context.getAuthorizationConsent();
		return given == null || !given.getScopes().containsAll(request.getScopes());
	}

}
