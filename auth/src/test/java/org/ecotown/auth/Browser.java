package org.ecotown.auth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
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

	private static final Pattern CONTINUE = Pattern.compile("[?&]continue=[^&]*");

	private static final Pattern SIGN_IN_LINK = Pattern.compile("href=\"(/sign-in[?][^\"]*)\"");

	private final Map<String, String> cookies;

	private final String base;

	private String interrupted = "";

	private String signInPage = "/sign-in";

	private String acceptLanguage = "";

	private String address = "";

	private String userAgent = "Java";

	public Browser(int port) {
		this("http://127.0.0.1:" + port, new ConcurrentHashMap<>());
	}

	private Browser(String base, Map<String, String> cookies) {
		this.base = base;
		this.cookies = cookies;
	}

	/**
	 * The same tab, answered by another replica.
	 */
	public Browser on(int port) {
		Browser same = new Browser("http://127.0.0.1:" + port, this.cookies);
		same.interrupted = this.interrupted;
		return same;
	}

	/**
	 * Another tab of the same browser.
	 */
	public Browser tab() {
		return new Browser(this.base, this.cookies);
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
		String page = get(this.signInPage).body();
		return post("/sign-in", Map.of("username", username, "password", password, "_csrf", csrf(page)));
	}

	/**
	 * Follows the page's link to the sign-in, fills that in and submits it.
	 */
	public HttpResponse<String> signInFrom(HttpResponse<String> page, String username, String password) {
		Matcher link = SIGN_IN_LINK.matcher(page.body());
		if (!link.find()) {
			throw new IllegalStateException("no link to the sign-in in " + page.body());
		}
		String form = link.group(1).replace("&amp;", "&");
		return post(form, Map.of("username", username, "password", password, "_csrf", csrf(get(form).body())));
	}

	public Map<String, String> cookies() {
		return this.cookies;
	}

	/**
	 * The id of the session at the service, which the cookie has a secret for.
	 */
	public String sessionId() {
		try {
			byte[] secret = Base64.getDecoder().decode(this.cookies.get("__Host-ecotown-auth"));
			ByteBuffer hash = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(secret));
			return new UUID(hash.getLong(), hash.getLong()).toString();
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public static String csrf(String page) {
		Matcher matcher = CSRF.matcher(page);
		if (!matcher.find()) {
			throw new AssertionError("No form in " + page);
		}
		return matcher.group(1);
	}

	/**
	 * Where an answer redirects to, without the request that a sign-in interrupts: this
	 * tab adds that to the addresses of the pages, as their links do.
	 */
	public static String location(HttpResponse<String> response) {
		String location = redirect(response).orElseThrow(() -> new AssertionError(response.body()));
		return location.startsWith("/sign-in") ? CONTINUE.matcher(location).replaceFirst("") : location;
	}

	private static Optional<String> redirect(HttpResponse<String> response) {
		return response.headers().firstValue("Location");
	}

	private String inThisTab(String path) {
		return (path.startsWith("/sign-in") && !this.interrupted.isEmpty() && !path.contains("continue="))
				? path + ((path.indexOf('?') < 0) ? "?" : "&") + this.interrupted : path;
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
			.newBuilder(URI.create(path.startsWith("http") ? path : this.base + inThisTab(path)));
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
			redirect(response).ifPresent((to) -> {
				Matcher found = CONTINUE.matcher(to);
				this.interrupted = found.find() ? found.group().substring(1) : "";
				this.signInPage = to.startsWith("/sign-in?again") ? "/sign-in?again" : "/sign-in";
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
