package org.ecotown.platform.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

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
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.ecotown.platform.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * Issues access tokens as auth does, and serves the key they are checked with.
 */
public final class TestTokens {

	/** The issuer the service under test trusts. */
	public static final String ISSUER = "http://issuer.test";

	private static @Nullable TestTokens shared;

	private final ECKey key;

	private final HttpServer server;

	private TestTokens() {
		try {
			this.key = new ECKeyGenerator(Curve.P_256).keyID("test").generate();
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		byte[] keys = new JWKSet(this.key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
		this.server.createContext("/oauth2/jwks", (exchange) -> answer(exchange, keys));
		// client credentials: every client is trusted, the service under test is meant
		this.server.createContext("/oauth2/token", (exchange) -> answer(exchange, """
				{"access_token":"%s","token_type":"Bearer","expires_in":300}
				""".formatted(service("service-under-test")).getBytes(StandardCharsets.UTF_8)));
		this.server.setExecutor((task) -> Thread.ofVirtual().start(task));
		this.server.start();
	}

	private static void answer(HttpExchange exchange, byte[] json) throws IOException {
		exchange.getResponseHeaders().add("Content-Type", "application/json");
		exchange.sendResponseHeaders(200, json.length);
		exchange.getResponseBody().write(json);
		exchange.close();
	}

	/**
	 * The issuer of this test JVM.
	 */
	public static synchronized TestTokens shared() {
		if (shared == null) {
			shared = new TestTokens();
		}
		return shared;
	}

	/**
	 * Where auth would be.
	 */
	public String url() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort();
	}

	/**
	 * The subject of the tokens of a person of this name: people have UUIDs.
	 */
	public static String personId(String name) {
		return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
	}

	/**
	 * A token of a person who acts for an organisation and has just proved a second
	 * factor.
	 */
	public String person(String name, @Nullable UUID organisation, Role... roles) {
		return person("urn:ecotown:acr:2", name, organisation, roles);
	}

	/**
	 * The same of a person who proved no second factor, or one some time ago.
	 */
	public String personOfOneFactor(String name, @Nullable UUID organisation, Role... roles) {
		return person("urn:ecotown:acr:1", name, organisation, roles);
	}

	private String person(String acr, String name, @Nullable UUID organisation, Role... roles) {
		return token((claims) -> claims.subject(personId(name))
			.claim("acr", acr)
			.claim("name", name)
			.claim("organisation", (organisation != null) ? organisation.toString() : null)
			.claim("roles", Arrays.stream(roles).map(Role::wireName).toList()));
	}

	/**
	 * A token of a service of the platform for the service under test.
	 */
	public String service(String clientId, String... scopes) {
		return token((claims) -> claims.subject(clientId)
			.claim("client_id", clientId)
			.claim("scope", String.join(" ", scopes)));
	}

	/**
	 * A token that ended two minutes ago.
	 */
	public String expired() {
		return token((claims) -> claims.subject(personId("expired"))
			.expirationTime(Date.from(Instant.now().minusSeconds(120)))
			.claim("roles", Arrays.stream(Role.values()).map(Role::wireName).toList()));
	}

	/**
	 * A token like no other, for tests that forge one; got through the gateway unless it
	 * says so.
	 */
	public String token(Consumer<JWTClaimsSet.Builder> claims) {
		return token(new JOSEObjectType("at+jwt"), claims);
	}

	/**
	 * A token with another type in its header.
	 */
	public String token(JOSEObjectType type, Consumer<JWTClaimsSet.Builder> claims) {
		Instant now = Instant.now();
		JWTClaimsSet.Builder builder = new JWTClaimsSet.Builder().issuer(ISSUER)
			.audience(List.of("ecotown-api"))
			.claim("client_id", "gateway")
			.issueTime(Date.from(now))
			.expirationTime(Date.from(now.plusSeconds(300)))
			.jwtID(UUID.randomUUID().toString());
		claims.accept(builder);
		try {
			SignedJWT token = new SignedJWT(
					new JWSHeader.Builder(JWSAlgorithm.ES256).type(type).keyID(this.key.getKeyID()).build(),
					builder.build());
			token.sign(new ECDSASigner(this.key));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
