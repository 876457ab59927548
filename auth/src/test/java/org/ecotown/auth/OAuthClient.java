package org.ecotown.auth;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import com.nimbusds.jwt.SignedJWT;
import org.ecotown.platform.testsupport.Api;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/**
 * A client as others would write it: plain HTTP, no library of the server.
 */
public class OAuthClient {

	private final Api api;

	private final int port;

	private final String id;

	private final @Nullable String secret;

	private final String redirectUri;

	private final String verifier = UUID.randomUUID() + "-" + UUID.randomUUID();

	public OAuthClient(int port, String id, @Nullable String secret, String redirectUri) {
		this.api = new Api("http://127.0.0.1:" + port);
		this.port = port;
		this.id = id;
		this.secret = secret;
		this.redirectUri = redirectUri;
	}

	public static OAuthClient gateway(int port) {
		return new OAuthClient(port, "gateway", "gateway-secret-for-tests-only",
				"http://issuer.test/login/oauth2/code/ecotown");
	}

	public static OAuthClient mobile(int port) {
		return new OAuthClient(port, "mobile", null, "http://127.0.0.1:53682/callback");
	}

	/**
	 * The path of the authorization request.
	 */
	public String authorize() {
		return "/oauth2/authorize?" + Browser.encode(authorization());
	}

	public Map<String, String> authorization() {
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put("response_type", "code");
		parameters.put("client_id", this.id);
		parameters.put("redirect_uri", this.redirectUri);
		parameters.put("scope", "openid profile");
		parameters.put("state", "state-1");
		parameters.put("nonce", "nonce-1");
		parameters.put("code_challenge", challenge());
		parameters.put("code_challenge_method", "S256");
		return parameters;
	}

	/**
	 * Signs a person in and takes the code back to the token endpoint.
	 */
	public Api.Answer signIn(String username, String password) {
		return exchange(code(new Browser(this.port), username, password));
	}

	public String code(Browser browser, String username, String password) {
		browser.get(authorize());
		HttpResponse<String> signedIn = browser.signIn(username, password);
		HttpResponse<String> back = browser.get(Browser.location(signedIn));
		String location = Browser.location(back);
		return Browser.parameter(location.contains("/consent?") ? consent(browser, location) : location, "code")
			.orElseThrow();
	}

	/**
	 * Allows everything the consent page asks for.
	 */
	public String consent(Browser browser, String location) {
		URI page = URI.create(location);
		browser.get(page.getRawPath() + "?" + page.getRawQuery());
		return Browser.location(browser.post("/oauth2/authorize", Map.of("client_id", this.id, "state",
				Browser.parameter(location, "state").orElseThrow(), "scope", "profile")));
	}

	public Api.Answer exchange(String code) {
		return exchangeFor(code, this.redirectUri);
	}

	/**
	 * The same, claiming that the code was sent to this address.
	 */
	public Api.Answer exchangeFor(String code, String redirectUri) {
		return token(Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", redirectUri,
				"code_verifier", this.verifier));
	}

	/**
	 * The same with a proof of possession.
	 */
	public Api.Answer exchange(String code, String proof) {
		return post("/oauth2/token", Map.of("grant_type", "authorization_code", "code", code, "redirect_uri",
				this.redirectUri, "code_verifier", this.verifier), proof);
	}

	public Api.Answer refresh(String refreshToken) {
		return token(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
	}

	public Api.Answer clientCredentials() {
		return token(Map.of("grant_type", "client_credentials"));
	}

	public Api.Answer token(Map<String, String> parameters) {
		return post("/oauth2/token", parameters);
	}

	public Api.Answer post(String path, Map<String, String> parameters) {
		return post(path, parameters, null);
	}

	private Api.Answer post(String path, Map<String, String> parameters, @Nullable String proof) {
		Map<String, String> form = new LinkedHashMap<>(parameters);
		if (this.secret == null) {
			form.put("client_id", this.id);
		}
		return this.api.send(null, HttpMethod.POST, path, Browser.encode(form), (headers) -> {
			headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
			if (proof != null) {
				headers.set("DPoP", proof);
			}
			if (this.secret != null) {
				headers.setBasicAuth(this.id, this.secret);
			}
		});
	}

	/**
	 * The content of a token, unchecked.
	 */
	public static SignedJWT parse(String token) {
		try {
			return SignedJWT.parse(token);
		}
		catch (ParseException ex) {
			throw new AssertionError(token, ex);
		}
	}

	private String challenge() {
		try {
			return Base64.getUrlEncoder()
				.withoutPadding()
				.encodeToString(
						MessageDigest.getInstance("SHA-256").digest(this.verifier.getBytes(StandardCharsets.US_ASCII)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
