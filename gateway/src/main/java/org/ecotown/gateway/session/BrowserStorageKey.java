package org.ecotown.gateway.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.ecotown.gateway.edge.EdgeProblem;
import org.ecotown.gateway.edge.EdgeProblems;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

/**
 * Tells the web app the key under which it locks away what a person typed and has not
 * sent yet. It is derived, the same for a person wherever they sign in, and told to
 * nobody else, with whose it is: who finds the device after the sign-in is over cannot
 * read what it keeps.
 */
@Configuration(proxyBeanMethods = false)
class BrowserStorageKey {

	private static final String PURPOSE = "ecotown browser storage 1\n";

	private final SignInProperties properties;

	BrowserStorageKey(SignInProperties properties) {
		this.properties = properties;
	}

	@Bean
	RouterFunction<ServerResponse> browserStorageKeyEndpoint(EdgeProblems problems) {
		return RouterFunctions.route().GET("/session/key", (request) -> answer(request, problems)).build();
	}

	private Mono<ServerResponse> answer(ServerRequest request, EdgeProblems problems) {
		return request.principal()
			.mapNotNull(BrowserStorageKey::subject)
			.flatMap((subject) -> ServerResponse.ok()
				.cacheControl(CacheControl.noStore())
				.bodyValue(Map.of("key", keyOf(subject), "sub", subject)))
			.switchIfEmpty(Mono
				.defer(() -> problems.send(request.exchange(), EdgeProblem.UNAUTHENTICATED).then(Mono.empty())));
	}

	private static @Nullable String subject(Object principal) {
		return (principal instanceof Authentication authentication
				&& authentication.getPrincipal() instanceof OidcUser person) ? person.getSubject() : null;
	}

	private String keyOf(String subject) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(this.properties.clientSecret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
			byte[] key = mac.doFinal((PURPOSE + subject).getBytes(StandardCharsets.UTF_8));
			return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("HmacSHA256 is part of every Java", ex);
		}
	}

}
