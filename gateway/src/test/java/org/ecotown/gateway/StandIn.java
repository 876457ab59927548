package org.ecotown.gateway;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

/**
 * Stands in for auth and the services: answers everything, and issues tokens.
 */
final class StandIn {

	static final String ISSUER = "http://localhost:9999";

	final WireMockServer server = new WireMockServer(
			options().bindAddress("127.0.0.1").dynamicPort().containerThreads(200));

	private final ECKey key;

	StandIn() {
		try {
			this.key = new ECKeyGenerator(Curve.P_256).keyID("k").generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
		this.server.start();
		reset();
	}

	void reset() {
		this.server.resetAll();
		this.server.stubFor(any(anyUrl()).atPriority(10).willReturn(okJson("{\"ok\":true}")));
		this.server.stubFor(get("/oauth2/jwks").willReturn(okJson(new JWKSet(this.key.toPublicJWK()).toString())));
		this.server.stubFor(post(urlPathEqualTo("/oauth2/token")).withRequestBody(containing("refresh_token"))
			.willReturn(okJson(tokens("second", 300, null)).withFixedDelay(300)));
	}

	void issueOnSignIn(String accessToken, int lifetime, String nonce) {
		this.server.stubFor(post(urlPathEqualTo("/oauth2/token")).withRequestBody(containing("authorization_code"))
			.willReturn(okJson(tokens(accessToken, lifetime, nonce))));
	}

	void refuseRenewal() {
		this.server.stubFor(post(urlPathEqualTo("/oauth2/token")).withRequestBody(containing("refresh_token"))
			.willReturn(aResponse().withStatus(400)
				.withHeader("Content-Type", "application/json")
				.withBody("{\"error\":\"invalid_grant\"}")));
	}

	private String tokens(String accessToken, int lifetime, @org.jspecify.annotations.Nullable String nonce) {
		return "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"scope\":\"openid profile\",\"expires_in\":%d,\"refresh_token\":\"%s\",\"id_token\":\"%s\"}"
			.formatted(accessToken, lifetime, UUID.randomUUID(), idToken(nonce));
	}

	/** One that comes with a renewal has no nonce. */
	private String idToken(@org.jspecify.annotations.Nullable String nonce) {
		try {
			SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("k").build(),
					new JWTClaimsSet.Builder().issuer(ISSUER)
						.subject("person")
						.audience("gateway")
						.claim("nonce", nonce)
						.claim("sid", (nonce != null) ? "session-of-" + nonce : null)
						.issueTime(new Date())
						.expirationTime(Date.from(Instant.now().plusSeconds(300)))
						.build());
			token.sign(new ECDSASigner(this.key));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * What auth sends when a session ended.
	 */
	String logoutToken(String type, Consumer<JWTClaimsSet.Builder> claims) {
		JWTClaimsSet.Builder builder = new JWTClaimsSet.Builder().issuer(ISSUER)
			.subject("person")
			.audience("gateway")
			.jwtID(UUID.randomUUID().toString())
			.claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
			.issueTime(new Date())
			.expirationTime(Date.from(Instant.now().plusSeconds(120)));
		claims.accept(builder);
		try {
			SignedJWT token = new SignedJWT(
					new JWSHeader.Builder(JWSAlgorithm.ES256).type(new JOSEObjectType(type)).keyID("k").build(),
					builder.build());
			token.sign(new ECDSASigner(this.key));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
