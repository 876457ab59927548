package org.ecotown.auth.partner.federation;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import org.ecotown.auth.Browser;
import tools.jackson.databind.json.JsonMapper;

/**
 * An OpenID provider that behaves as badly as a test wants it to. Has no page: the test
 * says who signs in. Every path of its own is another issuer.
 */
final class ForeignProvider implements AutoCloseable {

	static final String CLIENT = "ecotown";

	static final String SECRET = "secret-of-the-partner";

	private static final JsonMapper json = new JsonMapper();

	private final HttpServer server;

	private final Map<String, Tenant> tenants = new ConcurrentHashMap<>();

	ForeignProvider(String hostAndPort) {
		try {
			String[] parts = hostAndPort.split(":");
			this.server = HttpServer
				.create(new InetSocketAddress(InetAddress.ofLiteral(parts[0]), Integer.parseInt(parts[1])), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.createContext("/", (exchange) -> {
			String[] path = exchange.getRequestURI().getPath().split("/", 3);
			this.tenants.get(path[1]).handlers.getOrDefault(path[2], (unknown) -> send(unknown, 404, "{}"))
				.handle(exchange);
		});
		this.server.start();
	}

	Tenant tenant() {
		String name = UUID.randomUUID().toString().substring(0, 8);
		InetSocketAddress address = this.server.getAddress();
		Tenant tenant = new Tenant(
				"http://" + address.getAddress().getHostAddress() + ":" + address.getPort() + "/" + name);
		this.tenants.put(name, tenant);
		return tenant;
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	static void send(HttpExchange exchange, int status, String body) throws IOException {
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		exchange.sendResponseHeaders(status, bytes.length);
		try (OutputStream out = exchange.getResponseBody()) {
			out.write(bytes);
		}
	}

	/** One issuer. */
	static final class Tenant {

		private static final RSAKey KEY = key();

		final String issuer;

		/** What it publishes about itself. */
		final Map<String, Object> metadata = new LinkedHashMap<>();

		/** What it says about whoever signs in. */
		final Map<String, Object> claims = new LinkedHashMap<>();

		/** What answers, by path. */
		final Map<String, HttpHandler> handlers = new ConcurrentHashMap<>();

		/** Changes the claims of the identity token at last. */
		Consumer<JWTClaimsSet.Builder> tamper = (builder) -> {
		};

		/** Makes the identity token. */
		Function<JWTClaimsSet, String> signer = Tenant::sign;

		private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();

		Tenant(String issuer) {
			this.issuer = issuer;
			this.metadata.put("issuer", issuer);
			this.metadata.put("authorization_endpoint", issuer + "/authorize");
			this.metadata.put("token_endpoint", issuer + "/token");
			this.metadata.put("jwks_uri", issuer + "/jwks");
			this.metadata.put("id_token_signing_alg_values_supported", List.of("RS256"));
			this.metadata.put("authorization_response_iss_parameter_supported", true);
			this.claims.put("sub", UUID.randomUUID().toString());
			this.handlers.put(".well-known/openid-configuration",
					(exchange) -> send(exchange, 200, json.writeValueAsString(this.metadata)));
			this.handlers.put("jwks", (exchange) -> send(exchange, 200,
					json.writeValueAsString(Map.of("keys", List.of(KEY.toPublicJWK().toJSONObject())))));
			this.handlers.put("token", this::token);
		}

		/**
		 * Signs somebody in who was sent here.
		 * @return the query to go back with
		 */
		String signIn(String authorizationUrl) {
			Map<String, String> asked = new LinkedHashMap<>();
			for (String name : List.of("nonce", "code_challenge", "redirect_uri", "state", "response_type")) {
				asked.put(name, Browser.parameter(authorizationUrl, name).orElseThrow());
			}
			String code = UUID.randomUUID().toString();
			this.codes.put(code, asked);
			return Browser
				.encode(new LinkedHashMap<>(Map.of("code", code, "state", asked.get("state"), "iss", this.issuer)));
		}

		private void token(HttpExchange exchange) throws IOException {
			Map<String, String> form = new LinkedHashMap<>();
			for (String pair : new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)
				.split("&")) {
				String[] parts = pair.split("=", 2);
				form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
			}
			String basic = "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes());
			Map<String, String> asked = this.codes.remove(form.getOrDefault("code", ""));
			if (asked == null || !basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))
					|| !challenge(form.get("code_verifier")).equals(asked.get("code_challenge"))
					|| !asked.get("redirect_uri").equals(form.get("redirect_uri"))) {
				send(exchange, 400, "{\"error\": \"invalid_grant\"}");
				return;
			}
			Instant now = Instant.now();
			JWTClaimsSet.Builder token = new JWTClaimsSet.Builder().issuer(this.issuer)
				.audience(CLIENT)
				.issueTime(Date.from(now))
				.expirationTime(Date.from(now.plusSeconds(120)))
				.claim("nonce", asked.get("nonce"));
			this.claims.forEach(token::claim);
			this.tamper.accept(token);
			send(exchange, 200, json.writeValueAsString(Map.of("access_token", UUID.randomUUID().toString(),
					"token_type", "Bearer", "expires_in", 60, "id_token", this.signer.apply(token.build()))));
		}

		static String sign(JWTClaimsSet claims) {
			return sign(claims, KEY);
		}

		static String sign(JWTClaimsSet claims, RSAKey key) {
			try {
				SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY.getKeyID()).build(),
						claims);
				token.sign(new RSASSASigner(key));
				return token.serialize();
			}
			catch (JOSEException ex) {
				throw new IllegalStateException(ex);
			}
		}

		static RSAKey key() {
			try {
				return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
			}
			catch (JOSEException ex) {
				throw new IllegalStateException(ex);
			}
		}

		private static String challenge(String verifier) {
			try {
				return Base64.getUrlEncoder()
					.withoutPadding()
					.encodeToString(
							MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
			}
			catch (NoSuchAlgorithmException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
