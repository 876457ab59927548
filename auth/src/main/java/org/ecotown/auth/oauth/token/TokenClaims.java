package org.ecotown.auth.oauth.token;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.auth.directory.person.Membership;
import org.ecotown.auth.directory.person.Person;
import org.ecotown.auth.directory.person.PersonId;
import org.ecotown.auth.directory.person.account.OpenAccounts;
import org.ecotown.auth.oauth.client.Client;
import org.ecotown.auth.oauth.client.RegisteredClients;
import org.ecotown.auth.oauth.dpop.DPoPBinding;
import org.ecotown.auth.oauth.signout.ClientSessions;
import org.ecotown.auth.signin.acting.ActingFor;
import org.ecotown.auth.signin.proof.Assurance;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Puts into a token what the services decide by. A person's roles are read anew for every
 * token, so a change counts at the next refresh. Access tokens follow RFC 9068.
 */
@Component
public class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

	private static final String PERSON = TokenClaims.class.getName() + ".person";

	private final OpenAccounts accounts;

	private final Clock clock;

	private final ClientSessions sessions;

	TokenClaims(OpenAccounts accounts, Clock clock, ClientSessions sessions) {
		this.accounts = accounts;
		this.clock = clock;
		this.sessions = sessions;
	}

	@Override
	public void customize(JwtEncodingContext context) {
		Client client = RegisteredClients.of(context.getRegisteredClient());
		boolean access = OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType());
		if (access) {
			context.getJwsHeader().type("at+jwt").algorithm(SignatureAlgorithm.ES256);
			context.getClaims().audience(client.audiences()).claim("client_id", client.clientId());
			DPoPBinding.bind(context);
		}
		if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
			context.getClaims().claim(StandardClaimNames.NAME, client.displayName());
			actingFor(context.getClaims(), client.organisation(), client.roles());
			return;
		}
		Person person = person(context.getPrincipal().getName());
		context.getClaims().claim(StandardClaimNames.NAME, person.displayName());
		assurance(context);
		if (access) {
			Optional<Membership> membership = ActingFor.membership(context.getPrincipal(), person,
					LocalDate.now(this.clock));
			actingFor(context.getClaims(), membership.map(Membership::organisation).orElse(null),
					membership.map(Membership::roles).orElse(List.of()));
		}
		else {
			context.getClaims()
				.claim(StandardClaimNames.PREFERRED_USERNAME, person.username())
				.claim(StandardClaimNames.LOCALE, person.locale());
			session(context);
		}
	}

	/** Spring's own sid is that of the person's latest session, on this instance only. */
	private void session(JwtEncodingContext context) {
		OAuth2Authorization authorization = context.getAuthorization();
		if (authorization != null
				&& AuthorizationGrantType.AUTHORIZATION_CODE.equals(context.getAuthorizationGrantType())) {
			context.getClaims().claims((claims) -> claims.remove("sid"));
			this.sessions.sidOf(authorization.getId()).ifPresent((sid) -> context.getClaims().claim("sid", sid));
		}
	}

	/** For access tokens see RFC 9470: services ask for step-up when it is not enough. */
	private void assurance(JwtEncodingContext context) {
		Authentication signedIn = context.getPrincipal();
		JwtClaimsSet.Builder claims = context.getClaims();
		claims.claim(IdTokenClaimNames.ACR, Assurance.of(signedIn, this.clock.instant()));
		Assurance.time(signedIn).ifPresent((at) -> claims.claim(IdTokenClaimNames.AUTH_TIME, Date.from(at)));
		if (!OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
			claims.claim(IdTokenClaimNames.AMR, Assurance.methods(signedIn));
		}
	}

	private static void actingFor(JwtClaimsSet.Builder claims, @Nullable OrganisationId organisation,
			List<String> roles) {
		if (organisation != null) {
			claims.claim("organisation", organisation.toString());
		}
		claims.claim("roles", roles);
	}

	/** Read once for all tokens of an answer. */
	private Person person(String subject) {
		RequestAttributes request = RequestContextHolder.currentRequestAttributes();
		if (request.getAttribute(PERSON, RequestAttributes.SCOPE_REQUEST) instanceof Person known
				&& known.id().toString().equals(subject)) {
			return known;
		}
		Person person = this.accounts.find(new PersonId(UUID.fromString(subject)))
			.orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT));
		request.setAttribute(PERSON, person, RequestAttributes.SCOPE_REQUEST);
		return person;
	}

}
