package org.ecotown.auth.oauth.authorization;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationValidator;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2PushedAuthorizationRequestAuthenticationProvider;

/**
 * Compares redirect addresses with the registered ones before Spring does. To leave the
 * port of loopback addresses free it takes them apart and puts them together again, which
 * makes others the same: with an empty query, two slashes, a scheme in capitals. Only an
 * address that is the client's is told of what there is not.
 */
public final class RedirectAddresses implements Consumer<OAuth2AuthorizationCodeRequestAuthenticationContext> {

	private static final int HIGHEST_PORT = 65535;

	private static final Pattern LOOPBACK = Pattern
		.compile("http://(?<host>127\\.0\\.0\\.1|\\[::1])(:(?<port>[1-9][0-9]{0,4}))?(?<rest>([/?].*)?)");

	private final OAuth2AuthorizationCodeRequestAuthenticationValidator comparison = new OAuth2AuthorizationCodeRequestAuthenticationValidator();

	private RedirectAddresses() {
	}

	/**
	 * Has these providers look at redirect addresses first.
	 */
	public static void check(List<AuthenticationProvider> providers) {
		for (AuthenticationProvider provider : providers) {
			if (provider instanceof OAuth2AuthorizationCodeRequestAuthenticationProvider asked) {
				asked.setAuthenticationValidator(new RedirectAddresses());
			}
			if (provider instanceof OAuth2PushedAuthorizationRequestAuthenticationProvider pushed) {
				pushed.setAuthenticationValidator(new RedirectAddresses());
			}
		}
	}

	@Override
	public void accept(OAuth2AuthorizationCodeRequestAuthenticationContext context) {
		OAuth2AuthorizationCodeRequestAuthenticationToken asked = context.getAuthentication();
		String address = asked.getRedirectUri();
		if (address != null && !isRegistered(address, context.getRegisteredClient().getRedirectUris())) {
			throw new OAuth2AuthorizationCodeRequestAuthenticationException(
					new OAuth2Error(OAuth2ErrorCodes.INVALID_REQUEST, "The redirect_uri is not registered", null),
					null);
		}
		this.comparison.accept(context);
		unsupported(asked).ifPresent((error) -> {
			throw new OAuth2AuthorizationCodeRequestAuthenticationException(error, asked);
		});
	}

	/** OpenID Connect Core 1.0, sections 3.1.2.6, 6 and 7.2.1. */
	private static Optional<OAuth2Error> unsupported(OAuth2AuthorizationCodeRequestAuthenticationToken asked) {
		Map<String, Object> parameters = asked.getAdditionalParameters();
		if (parameters.containsKey("request")) {
			return Optional.of(new OAuth2Error("request_not_supported"));
		}
		if (parameters.containsKey("registration")) {
			return Optional.of(new OAuth2Error("registration_not_supported"));
		}
		Object mode = parameters.get(ResponseMode.PARAMETER);
		return (mode == null || ResponseMode.isKnown(mode)) ? Optional.empty() : Optional
			.of(new OAuth2Error(OAuth2ErrorCodes.INVALID_REQUEST, "response_mode is not supported", null));
	}

	/**
	 * Whether an address is one of those registered, character by character but for the
	 * port of a loopback address (RFC 8252, section 7.3).
	 */
	static boolean isRegistered(String address, Set<String> registered) {
		return registered.contains(address) || registered.stream().anyMatch((one) -> {
			Matcher ours = LOOPBACK.matcher(one);
			Matcher theirs = LOOPBACK.matcher(address);
			return ours.matches() && theirs.matches() && isPort(theirs.group("port"))
					&& ours.group("host").equals(theirs.group("host"))
					&& ours.group("rest").equals(theirs.group("rest"));
		});
	}

	private static boolean isPort(@Nullable String port) {
		return port == null || Integer.parseInt(port) <= HIGHEST_PORT;
	}

}
