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
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What cannot be read is the sender's fault and is answered as such, in the way of the
 * endpoint: a problem, an error of OAuth, a page.
 */
@EcotownIntegrationTest
class MalformedRequestsIT {

	private static final List<String> MALFORMED = List.of("a=%zz", "%", "a=%", "a=%f", "a=%ff%fe", "a=%c0%80", "a=%00",
			"%00=a", "a%01=b", "client_id=%00", "username=%00&password=x");

	private static final List<String> PAGES = List.of("/sign-in", "/sign-in/email", "/sign-in/email/code",
			"/sign-in/code", "/sign-in/partner", "/sign-in/passkey", "/sign-in/second-factor", "/sign-in/invitation/x",
			"/consent", "/account", "/account/email", "/oauth2/authorize", "/connect/logout");

	private static final List<String> FOR_CLIENTS = List.of("/oauth2/token", "/oauth2/par", "/oauth2/revoke",
			"/oauth2/introspect", "/userinfo");

	@LocalServerPort
	private int port;

	@Test
	void formsGetAnAnswerOfTheirEndpoint() {
		for (String form : MALFORMED) {
			PAGES.forEach((path) -> assertPage(post(path, "", form)));
			FOR_CLIENTS.forEach((path) -> {
				assertInvalidRequest(post(path, "", form));
				assertInvalidRequest(post(path, gateway(), form));
			});
			assertProblem(post("/api/organisations", "", form), 400);
		}
	}

	@Test
	void addressesGetAnAnswerOfTheirEndpoint() {
		for (String query : MALFORMED) {
			for (String method : List.of("GET", "PUT", "OPTIONS")) {
				PAGES.forEach((path) -> assertPage(send(method + " " + path + "?" + query, "", "")));
				FOR_CLIENTS.forEach((path) -> assertInvalidRequest(send(method + " " + path + "?" + query, "", "")));
				assertProblem(send(method + " /api/organisations?" + query, "", ""), 400);
				assertProblem(send(method + " /error?" + query, "", ""), 400);
			}
			assertThat(send("HEAD /sign-in?" + query, "", "").status()).isEqualTo(400);
		}
	}

	@Test
	void pushedRequestWithoutParametersIsInvalid() {
		for (String form : List.of("", "&&&", "=", "a=b", "client_id=gateway", "scope=openid", "response_type=")) {
			assertInvalidRequest(post("/oauth2/par", gateway(), form));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "*/*", "application/*", "*/json", "application/*+json", "*/*;charset=utf-8", "*" })
	void wildMediaTypeIsNotSupported(String type) {
		String admin = "Authorization: Bearer " + new AuthFixtures(this.port).admin() + "\r\n";
		for (String call : List.of("POST /api/organisations", "PUT /api/clients/abc", "POST /api/people/import",
				"POST /api/connections")) {
			String precondition = call.startsWith("PUT") ? "If-None-Match: *\r\n" : "";
			assertProblem(send(call, admin + precondition + "Content-Type: " + type + "\r\n", "{}"), 415);
		}
		assertThat(send("GET /api/me", admin + "Content-Type: " + type + "\r\n", "").status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "multipart/form-data", "multipart/form-data;boundary=", "multipart/form-data;boundary=x",
			"multipart/*", "nonsense", ";", "", "a/b/c", "application/json;charset=nope", "application/json;charset=\"",
			"application/x-www-form-urlencoded;charset=nope", "application/x-www-form-urlencoded;charset=utf-16" })
	void otherContentTypeIsNoErrorOfOurs(String type) {
		String header = "Content-Type: " + type + "\r\n";
		String admin = "Authorization: Bearer " + new AuthFixtures(this.port).admin() + "\r\n";
		for (String call : List.of("POST /api/organisations", "GET /api/me", "POST /oauth2/token", "POST /oauth2/par",
				"POST /sign-in", "GET /sign-in", "GET /sign-in/page.css", "POST /sign-in/email", "POST /nothing")) {
			assertThat(send(call, header + admin, "{}").status()).as(call).isLessThan(500);
			assertThat(send(call, header + gateway(), "a=%zz").status()).as(call).isLessThan(500);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "AAAA", "AA==", "%00", "!!!", "", "eA==", "7f7f" })
	void nonsenseForASessionIsNone(String session) {
		for (String call : List.of("GET /sign-in", "GET /account", "GET /oauth2/jwks", "POST /oauth2/token",
				"GET /api/me", "GET /sign-in/page.css")) {
			assertThat(send(call, "Cookie: __Host-ecotown-auth=" + session + "\r\n", "").status()).as(call)
				.isLessThan(500);
		}
	}

	@Test
	void moreLanguagesThanTomcatReadsAreNoFault() {
		String languages = "Accept-Language: en" + ",de".repeat(30) + "\r\n";
		Answer page = send("GET /sign-in", languages, "");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).contains("lang=\"en\"");
		assertThat(send("GET /account", languages, "").status()).isEqualTo(302);
		assertThat(send("GET /userinfo", languages, "").status()).isEqualTo(401);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Accept: nonsense", "Accept: ;", "Accept: a/b;charset=\"", "Accept-Language: ;;;",
			"Accept-Language: x-;q=9", "Accept-Charset: nope", "If-Match: \"", "If-Match: nonsense",
			"If-None-Match: \"", "Range: bytes=9-1", "Cookie: =", "Cookie: a", "Cookie: __Host-ecotown-device=.",
			"Authorization: Basic", "Authorization: Basic !!!", "Authorization: Basic ADoA",
			"Authorization: Basic JXp6OiV6eg==", "Authorization: Bearer ..", "Authorization: \u00ff", "DPoP: x",
			"Idempotency-Key: \"", "traceparent: nonsense", "Origin: nonsense", "Referer: %", "User-Agent: \u00ff",
			"X-Forwarded-For: nonsense", "X-Forwarded-For: fe80::1%eth9" })
	void headersThatCannotBeReadAreNoErrorOfOurs(String header) {
		Browser browser = new Browser(this.port);
		String csrf = Browser.csrf(browser.get("/sign-in").body());
		String session = header.startsWith("Cookie") ? ""
				: "Cookie: __Host-ecotown-auth=" + browser.cookies().get("__Host-ecotown-auth") + "\r\n";
		String form = Browser.encode(
				Map.of("username", "nobody", "password", "x", "email", "x", "phone", "1", "code", "1", "_csrf", csrf));
		// an address of its own, so that what fails here slows no other test
		String type = "Content-Type: application/x-www-form-urlencoded\r\n"
				+ (header.startsWith("X-Forwarded-For") ? "" : "X-Forwarded-For: 192.0.2.1\r\n");
		for (String call : List.of("POST /sign-in", "POST /sign-in/email", "POST /sign-in/email/code",
				"POST /sign-in/code", "POST /oauth2/token", "POST /oauth2/par", "POST /oauth2/revoke",
				"POST /oauth2/introspect", "POST /connect/logout", "POST /api/organisations")) {
			assertThat(send(call, header + "\r\n" + session + type, form).status()).as(call).isLessThan(500);
		}
		for (String call : List.of("GET /oauth2/authorize?client_id=mobile", "GET /userinfo", "GET /connect/logout",
				"HEAD /oauth2/token", "OPTIONS /oauth2/token", "PUT /oauth2/par", "TRACE /userinfo", "GET /api/me",
				"GET /oauth2/jwks", "GET /.well-known/openid-configuration", "GET /sign-in/page.css")) {
			assertThat(send(call, header + "\r\n" + session, "").status()).as(call).isLessThan(500);
		}
	}

	@Test
	void parametersThatComeTwiceOrAreHugeAreNoErrorOfOurs() {
		for (String form : List.of("client_id=gateway&client_id=gateway", "grant_type=a&grant_type=b",
				"token=a&token=b", "response_type=code&response_type=code&client_id=gateway",
				"id_token_hint=a&id_token_hint=b", "client_id=" + "x".repeat(100_000), "a=" + "x".repeat(2_200_000))) {
			FOR_CLIENTS.forEach((path) -> {
				assertThat(post(path, "", form).status()).as(path).isBetween(400, 499);
				assertThat(post(path, gateway(), form).status()).as(path).isBetween(200, 499);
			});
			PAGES.forEach((path) -> assertThat(post(path, "", form).status()).as(path).isLessThan(500));
		}
		for (String path : List.of("/oauth2/token", "/sign-in")) {
			assertThat(post(path, "", "a=" + "x".repeat(2_200_000)).status()).as(path).isEqualTo(413);
		}
	}

	private static void assertPage(Answer answer) {
		assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
		assertThat(answer.header("Content-Type")).as(answer.toString()).startsWith("text/html");
		assertThat(answer.text()).contains("ไม่สามารถดำเนินการต่อได้");
		assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
	}

	private static void assertInvalidRequest(Answer answer) {
		assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
		assertThat(answer.header("Content-Type")).startsWith("application/json");
		assertThat(answer.text()).contains("\"error\":\"invalid_request\"");
	}

	private static void assertProblem(Answer answer, int status) {
		assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
	}

	private Answer post(String path, String headers, String form) {
		return send("POST " + path, headers + "Content-Type: application/x-www-form-urlencoded\r\n", form);
	}

	private static String gateway() {
		return "Authorization: Basic "
				+ Base64.getEncoder()
					.encodeToString("gateway:gateway-secret-for-tests-only".getBytes(StandardCharsets.US_ASCII))
				+ "\r\n";
	}

	/** Byte for byte: an HTTP client would mend or refuse it. */
	private Answer send(String call, String headers, String body) {
		byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
		String request = call + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: " + bytes.length
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

	}

}
