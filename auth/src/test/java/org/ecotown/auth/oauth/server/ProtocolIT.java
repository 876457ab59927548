package org.ecotown.auth.oauth.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.Browser;
import org.ecotown.auth.OAuthClient;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the endpoints answer, line by line as OpenID Connect Core and Discovery, RFC 6749,
 * 6750, 7009, 7662, 9126 and 9110 have it.
 */
@EcotownIntegrationTest
class ProtocolIT {

	private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

	@LocalServerPort
	private int port;

	/** RFC 9110, sections 9.3.2, 9.3.7 and 15.5.6. */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/oauth2/authorize|GET, HEAD, OPTIONS, POST", "/oauth2/token|OPTIONS, POST",
					"/oauth2/par|OPTIONS, POST", "/oauth2/revoke|OPTIONS, POST", "/oauth2/introspect|OPTIONS, POST",
					"/oauth2/jwks|GET, HEAD, OPTIONS", "/userinfo|GET, HEAD, OPTIONS, POST",
					"/connect/logout|GET, HEAD, OPTIONS, POST", "/.well-known/openid-configuration|GET, HEAD, OPTIONS",
					"/.well-known/oauth-authorization-server|GET, HEAD, OPTIONS",
					"/.well-known/oauth-protected-resource|GET, HEAD, OPTIONS", "/sign-in|GET, HEAD, OPTIONS, POST",
					"/account|GET, HEAD, OPTIONS, POST", "/consent|GET, HEAD, OPTIONS" })
	void endpointSaysWhichMethodsItHas(String path, String allowed) {
		for (String method : List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "BREW")) {
			Answer answer = send(method + " " + path, "", "");
			if (allowed.contains(method)) {
				assertThat(answer.status()).as(answer.toString()).isNotEqualTo(405);
			}
			else {
				assertThat(answer.status()).as(answer.toString()).isEqualTo(405);
				assertThat(answer.header("Allow")).isEqualTo(allowed);
			}
			if (answer.status() == 401) {
				assertThat(answer.header("WWW-Authenticate")).as(answer.toString()).isNotEmpty();
			}
			assertThat(answer.header("Cache-Control")).as(answer.toString()).contains("no-store");
		}
		Answer options = send("OPTIONS " + path, "", "");
		assertThat(options.status()).isEqualTo(204);
		assertThat(options.header("Allow")).isEqualTo(allowed);
		if (allowed.contains("HEAD")) {
			Answer head = send("HEAD " + path, "", "");
			assertThat(head.status()).isEqualTo(send("GET " + path, "", "").status());
			assertThat(head.body()).isEmpty();
		}
	}

	/**
	 * RFC 6749, section 5.2; RFC 7009, section 2.2.1; RFC 7662, section 2.3; RFC 9126.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "/oauth2/token", "/oauth2/revoke", "/oauth2/introspect", "/oauth2/par" })
	void clientThatDoesNotProveItselfIsToldHow(String path) {
		for (Answer answer : List.of(
				send("POST " + path, basic("wrong") + FORM, "token=x&grant_type=authorization_code"),
				send("POST " + path, FORM, "token=x&grant_type=client_credentials"),
				send("POST " + path, FORM, "token=x&client_id=gateway&client_secret=wrong&grant_type=refresh_token"))) {
			assertThat(answer.status()).as(answer.toString()).isEqualTo(401);
			assertThat(answer.header("WWW-Authenticate")).startsWith("Basic realm=");
			assertThat(answer.body()).contains("\"error\":\"invalid_client\"");
			assertThat(answer.header("Content-Type")).startsWith("application/json");
			assertThat(answer.header("Cache-Control")).contains("no-store");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "/oauth2/token||400|invalid_request",
			"/oauth2/token|grant_type=nonsense|400|unsupported_grant_type",
			"/oauth2/token|grant_type=password&username=a&password=b|400|unsupported_grant_type",
			"/oauth2/token|grant_type=authorization_code&code=x|400|invalid_grant",
			"/oauth2/token|grant_type=authorization_code|400|invalid_request",
			"/oauth2/token|grant_type=refresh_token&refresh_token=x|400|invalid_grant",
			"/oauth2/token|grant_type=client_credentials|400|unauthorized_client",
			"/oauth2/revoke||400|invalid_request", "/oauth2/introspect||400|invalid_request",
			"/oauth2/par|response_type=token&client_id=gateway|400|unsupported_response_type",
			"/oauth2/par|response_type=code&client_id=gateway&request_uri=urn:x|400|invalid_request",
			"/oauth2/par|response_type=code&client_id=gateway&redirect_uri=https://evil.example/|400|invalid_request" })
	void requestThatIsWrongIsToldWhy(String path, String form, int status, String error) {
		Answer answer = send("POST " + path, basic("gateway-secret-for-tests-only") + FORM, (form != null) ? form : "");
		assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
		assertThat(answer.body()).contains("\"error\":\"" + error + "\"");
		assertThat(answer.header("Cache-Control")).contains("no-store");
	}

	/** RFC 7009, section 2.2; RFC 7662, section 2.2. */
	@Test
	void tokenThatIsNoneIsNoError() {
		for (String hint : List.of("", "&token_type_hint=nonsense")) {
			Answer revoked = send("POST /oauth2/revoke", basic("gateway-secret-for-tests-only") + FORM,
					"token=x" + hint);
			assertThat(revoked.status()).isEqualTo(200);
			Answer told = send("POST /oauth2/introspect", basic("gateway-secret-for-tests-only") + FORM,
					"token=x" + hint);
			assertThat(told.body()).isEqualTo("{\"active\":false}");
		}
	}

	/** RFC 6750, section 3; OpenID Connect Core 1.0, section 5.3. */
	@Test
	void userInfoTellsHowToAskForIt() {
		String client = "Authorization: Bearer " + new AuthFixtures(this.port).admin() + "\r\n";
		assertThat(send("GET /userinfo", "", "").header("WWW-Authenticate")).isEqualTo("Bearer");
		for (String method : List.of("GET", "HEAD", "POST")) {
			for (String header : List.of("Accept: text/html\r\n", "Authorization: Bearer nonsense\r\n", client)) {
				Answer answer = send(method + " /userinfo", header, "");
				assertThat(answer.status()).as(answer.toString()).isEqualTo(401);
				assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
			}
		}
	}

	@Test
	void apiTellsHowToAskForIt() {
		for (String call : List.of("GET /api/me", "POST /api/organisations", "DELETE /api/clients/x")) {
			Answer answer = send(call, "Content-Type: application/json\r\n", "{}");
			assertThat(answer.status()).as(answer.toString()).isEqualTo(401);
			assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
		}
	}

	/** OpenID Connect Core 1.0, sections 3.1.2.6 and 6; RFC 6749, section 4.1.2.1. */
	@ParameterizedTest
	@CsvSource({ "&request=abc,request_not_supported", "&registration=%7B%7D,registration_not_supported",
			"&prompt=none,login_required", "&prompt=none&id_token_hint=abc,login_required",
			"&prompt=nonsense,invalid_request", "&max_age=-1,invalid_request" })
	void clientIsToldWhatThereIsNot(String parameters, String error) {
		String answer = Browser
			.location(new Browser(this.port).get(OAuthClient.gateway(this.port).authorize() + parameters));
		assertThat(Browser.parameter(answer, "error")).as(answer).contains(error);
		assertThat(Browser.parameter(answer, "state")).contains("state-1");
		assertThat(Browser.parameter(answer, "iss")).contains("http://issuer.test");
	}

	/** RFC 9126, section 4; RFC 9101, section 6.3. */
	@ParameterizedTest
	@ValueSource(strings = { "https%3A%2F%2Fother.example%2F", "urn:ietf:params:oauth:request_uri:unknown" })
	void requestThatWasNotPushedIsRefused(String address) {
		var answer = new Browser(this.port).get(OAuthClient.gateway(this.port).authorize() + "&request_uri=" + address);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.headers().firstValue("Location")).isEmpty();
	}

	/** OpenID Connect Core 1.0, section 3.1.2.1. */
	@Test
	void clientThatMeansOnePersonGetsNoOther() {
		AuthFixtures fixtures = new AuthFixtures(this.port);
		String organisation = fixtures.organisation();
		String one = AuthFixtures.unique("one");
		String other = AuthFixtures.unique("other");
		fixtures.person(one, organisation, "coordinator");
		fixtures.person(other, organisation, "coordinator");
		OAuthClient client = OAuthClient.gateway(this.port);
		String hint = client.exchange(client.code(new Browser(this.port), one, AuthFixtures.PASSWORD)).at("/id_token");
		Browser browser = new Browser(this.port);
		browser.signIn(other, AuthFixtures.PASSWORD);
		String asking = client.authorize() + "&id_token_hint=" + hint;
		assertThat(Browser.parameter(Browser.location(browser.get(asking + "&prompt=none")), "error"))
			.contains("login_required");
		assertThat(Browser.location(browser.get(asking))).isEqualTo("/sign-in?again");
		String back = Browser.location(browser.signIn(one, AuthFixtures.PASSWORD));
		assertThat(Browser.parameter(Browser.location(browser.get(back)), "code")).isPresent();
		assertThat(Browser.parameter(Browser.location(browser.get(asking + "&prompt=none")), "code")).isPresent();
	}

	/**
	 * OpenID Connect Discovery 1.0, section 3; RFC 8414, section 2; RFC 9728, section 2.
	 */
	@Test
	void metadataSaysWhatThereIs() {
		Api api = new Api("http://127.0.0.1:" + this.port);
		for (String path : List.of("/.well-known/openid-configuration", "/.well-known/oauth-authorization-server")) {
			Api.Answer metadata = api.get(null, path);
			Map.of("/issuer", "http://issuer.test", "/request_parameter_supported", "false",
					"/request_uri_parameter_supported", "false", "/claims_parameter_supported", "false",
					"/code_challenge_methods_supported/0", "S256", "/response_types_supported/0", "code",
					"/require_pushed_authorization_requests", "false",
					"/authorization_response_iss_parameter_supported", "true")
				.forEach((pointer, value) -> assertThat(metadata.at(pointer)).as(pointer).isEqualTo(value));
		}
		Api.Answer resource = api.get(null, "/.well-known/oauth-protected-resource");
		assertThat(resource.at("/resource")).isEqualTo("http://issuer.test");
		assertThat(resource.at("/authorization_servers/0")).isEqualTo("http://issuer.test");
		assertThat(resource.at("/tls_client_certificate_bound_access_tokens")).isIn("", "false");
	}

	private static String basic(String secret) {
		return "Authorization: Basic "
				+ Base64.getEncoder().encodeToString(("gateway:" + secret).getBytes(StandardCharsets.US_ASCII))
				+ "\r\n";
	}

	private Answer send(String call, String headers, String body) {
		String request = call + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: " + body.length()
				+ "\r\n" + headers + "\r\n" + body;
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			return new Answer(call, new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new AssertionError(call, ex);
		}
	}

	private record Answer(String call, String text) {

		int status() {
			return Integer.parseInt(this.text.substring(9, 12));
		}

		String header(String name) {
			return this.text.lines()
				.takeWhile((line) -> !line.isEmpty())
				.filter((line) -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
				.map((line) -> line.substring(name.length() + 1).strip())
				.findFirst()
				.orElse("");
		}

		String body() {
			return this.text.substring(this.text.indexOf("\r\n\r\n") + 4);
		}

	}

}
