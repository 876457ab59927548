package org.ecotown.auth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without JavaScript, reduced to what a sign-in needs: cookies, forms, and
 * redirects one at a time.
 */
public class Browser {

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private final HttpClient client = HttpClient.newHttpClient();

	private final Map<String, String> cookies = new HashMap<>();

	private final String base;

	private String acceptLanguage = "";

	private String address = "";

	private String userAgent = "Java";

	public Browser(int port) {
		this.base = "http://127.0.0.1:" + port;
	}

	public Browser preferring(String languages) {
		this.acceptLanguage = languages;
		return this;
	}

	/**
	 * As the gateway names it. Without it the test's own address counts.
	 */
	public Browser at(String ipAddress) {
		this.address = ipAddress;
		return this;
	}

	public Browser as(String agent) {
		this.userAgent = agent;
		return this;
	}

	public void forget(String cookie) {
		this.cookies.remove(cookie);
	}

	public HttpResponse<String> get(String path) {
		return send(request(path).header("Accept", "text/html").GET());
	}

	public HttpResponse<String> post(String path, Map<String, String> form) {
		return send(request(path).header("Accept", "text/html")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(encode(form))));
	}

	/**
	 * Fills in the sign-in page and submits it.
	 */
	public HttpResponse<String> signIn(String username, String password) {
		String page = get("/sign-in").body();
		return post("/sign-in", Map.of("username", username, "password", password, "_csrf", csrf(page)));
	}

	public Map<String, String> cookies() {
		return this.cookies;
	}

	public static String csrf(String page) {
		Matcher matcher = CSRF.matcher(page);
		if (!matcher.find()) {
			throw new AssertionError("No form in " + page);
		}
		return matcher.group(1);
	}

	/**
	 * Where an answer redirects to.
	 */
	public static String location(HttpResponse<String> response) {
		return response.headers().firstValue("Location").orElseThrow(() -> new AssertionError(response.body()));
	}

	/**
	 * A query parameter of an address.
	 */
	public static Optional<String> parameter(String url, String name) {
		String query = URI.create(url).getRawQuery();
		if (query == null) {
			return Optional.empty();
		}
		for (String pair : query.split("&")) {
			if (pair.startsWith(name + "=")) {
				return Optional.of(URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8));
			}
		}
		return Optional.empty();
	}

	public static String encode(Map<String, String> form) {
		return form.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

	private HttpRequest.Builder request(String path) {
		HttpRequest.Builder request = HttpRequest
			.newBuilder(URI.create(path.startsWith("http") ? path : this.base + path));
		if (!this.cookies.isEmpty()) {
			request.header("Cookie",
					this.cookies.entrySet()
						.stream()
						.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
						.collect(Collectors.joining("; ")));
		}
		if (!this.acceptLanguage.isEmpty()) {
			request.header("Accept-Language", this.acceptLanguage);
		}
		request.header("User-Agent", this.userAgent);
		if (!this.address.isEmpty()) {
			request.header("X-Forwarded-For", this.address);
		}
		return request;
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			HttpResponse<String> response = this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
			response.headers().allValues("Set-Cookie").forEach((cookie) -> {
				String[] pair = cookie.split(";", 2)[0].split("=", 2);
				this.cookies.put(pair[0], pair[1]);
			});
			return response;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
