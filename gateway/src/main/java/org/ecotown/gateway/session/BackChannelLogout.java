package org.ecotown.gateway.session;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.util.Assert;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.WebSession;
import org.springframework.web.server.session.DefaultWebSessionManager;
import org.springframework.web.server.session.InMemoryWebSessionStore;
import org.springframework.web.server.session.WebSessionManager;

/**
 * Ends sessions of this gateway when auth says that the person signed out or may not be
 * signed in any more. The sessions are looked through rather than indexed: they are in
 * memory, and an index would have to follow every expiry.
 */
@Configuration(proxyBeanMethods = false)
class BackChannelLogout {

	static final String PATH = "/logout/connect/back-channel/ecotown";

	private static final Logger logger = LoggerFactory.getLogger(BackChannelLogout.class);

	private final LogoutTokens tokens;

	private final InMemoryWebSessionStore sessions;

	BackChannelLogout(LogoutTokens tokens, WebSessionManager sessions) {
		this.tokens = tokens;
		Assert.isTrue(
				sessions instanceof DefaultWebSessionManager manager
						&& manager.getSessionStore() instanceof InMemoryWebSessionStore,
				"Sessions of the gateway are expected in memory");
		this.sessions = (InMemoryWebSessionStore) ((DefaultWebSessionManager) sessions).getSessionStore();
	}

	@Bean
	RouterFunction<ServerResponse> backChannelLogoutEndpoint() {
		return RouterFunctions.route().POST(PATH, this::logout).build();
	}

	private Mono<ServerResponse> logout(ServerRequest request) {
		return request.formData()
			.flatMap((form) -> Mono.justOrEmpty(form.getFirst("logout_token")))
			.flatMap(this.tokens::check)
			.filter((token) -> token.getSubject() != null || token.hasClaim("sid"))
			.flatMap((token) -> end(token).then(ServerResponse.ok().cacheControl(CacheControl.noStore()).build()))
			.switchIfEmpty(Mono.defer(BackChannelLogout::refused))
			.onErrorResume(BadJwtException.class, (ex) -> {
				logger.warn("Refused a logout token: {}", ex.getMessage());
				return refused();
			})
			// the keys of auth cannot be had; it sends the token again
			.onErrorMap(JwtException.class,
					(ex) -> new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, null, ex));
	}

	private Mono<Void> end(Jwt token) {
		return Flux.fromIterable(this.sessions.getSessions().values())
			.filter((session) -> isMeant(token, session))
			// taken out of the store only, it would be put back by a request under way
			.flatMap(WebSession::invalidate)
			.then();
	}

	private static boolean isMeant(Jwt token, WebSession session) {
		Object context = session
			.getAttribute(WebSessionServerSecurityContextRepository.DEFAULT_SPRING_SECURITY_CONTEXT_ATTR_NAME);
		Authentication signedIn = (context instanceof SecurityContext security) ? security.getAuthentication() : null;
		if (signedIn == null || !(signedIn.getPrincipal() instanceof OidcUser person)) {
			return false;
		}
		String sid = token.getClaimAsString("sid");
		String subject = token.getSubject();
		return (sid == null || sid.equals(person.getClaimAsString("sid")))
				&& (subject == null || subject.equals(person.getSubject()));
	}

	private static Mono<ServerResponse> refused() {
		return ServerResponse.badRequest().cacheControl(CacheControl.noStore()).build();
	}

}
