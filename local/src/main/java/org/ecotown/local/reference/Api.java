package org.ecotown.local.reference;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.ecotown.local.text.Refusal;
import tools.jackson.databind.JsonNode;

/**
 * The public API as a program sees it: bearer tokens by client credentials, JSON, problem
 * details. A peer that does not answer is asked again, which is safe because every
 * request carries a precondition or an idempotency key.
 */
final class Api {

	private static final int ATTEMPTS = 20;

	private final String url;

	private final UnaryOperator<String> secrets;

	private final Duration pause;

	private final HttpClient http = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(5))
		.build();

	private final Map<String, Token> tokens = new HashMap<>();

	/**
	 * @param secrets gives the secret of a client id
	 * @param pause before a peer that was away is asked again
	 */
	Api(String url, UnaryOperator<String> secrets, Duration pause) {
		this.url = url;
		this.secrets = secrets;
		this.pause = pause;
	}

	HttpResponse<String> get(String client, String path) {
		return send(client, request(path).GET());
	}

	/**
	 * @param headers in pairs of name and value
	 */
	HttpResponse<String> put(String client, String path, JsonNode body, String... headers) {
		return send(client, withHeaders(request(path), headers).header("Content-Type", "application/json")
			.PUT(BodyPublishers.ofString(body.toString())));
	}

	HttpResponse<String> post(String client, String path, JsonNode body, String... headers) {
		return send(client, withHeaders(request(path), headers).header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(body.toString())));
	}

	HttpResponse<String> upload(String client, String path, String fileName, byte[] content, String... headers) {
		String boundary = UUID.nameUUIDFromBytes(content).toString();
		return send(client,
				withHeaders(request(path), headers).header("Content-Type", "multipart/form-data; boundary=" + boundary)
					.POST(BodyPublishers.ofByteArray(multipart(boundary, fileName, content))));
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.url + path)).timeout(Duration.ofSeconds(60));
	}

	private static HttpRequest.Builder withHeaders(HttpRequest.Builder request, String... headers) {
		return (headers.length > 0) ? request.headers(headers) : request;
	}

	private HttpResponse<String> send(String client, HttpRequest.Builder request) {
		request.setHeader("Accept-Language", "en").setHeader("Accept", "application/json");
		return exchange(() -> request.setHeader("Authorization", "Bearer " + token(client)).build());
	}

	private String token(String client) {
		Token known = this.tokens.get(client);
		if (known == null || known.expires() < System.nanoTime()) {
			known = fetchToken(client);
			this.tokens.put(client, known);
		}
		return known.value();
	}

	private Token fetchToken(String client) {
		String credentials = encoded(client) + ":" + encoded(this.secrets.apply(client));
		HttpRequest request = request("/oauth2/token")
			.header("Authorization",
					"Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("grant_type=client_credentials"))
			.build();
		HttpResponse<String> response = exchange(() -> request);
		if (response.statusCode() != 200) {
			throw refusal(response);
		}
		JsonNode answer = Resources.JSON.readTree(response.body());
		long seconds = Math.max(0, answer.path("expires_in").asLong(300) - 60);
		return new Token(answer.get("access_token").stringValue(),
				System.nanoTime() + Duration.ofSeconds(seconds).toNanos());
	}

	private interface RequestSource {

		HttpRequest get();

	}

	private HttpResponse<String> exchange(RequestSource request) {
		for (int attempt = 1;; attempt++) {
			HttpRequest next = request.get();
			try {
				HttpResponse<String> response = this.http.send(next, HttpResponse.BodyHandlers.ofString());
				if (!isForLater(response) || attempt == ATTEMPTS) {
					return response;
				}
			}
			catch (IOException ex) {
				if (attempt == ATTEMPTS) {
					throw new Refusal("reference.unreachable", next.uri().toString(), String.valueOf(ex.getMessage()));
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException(ex);
			}
			pause();
		}
	}

	/** Nobody there, no answer in time, or the first attempt is still under way. */
	private static boolean isForLater(HttpResponse<String> response) {
		return switch (response.statusCode()) {
			case 429, 502, 503, 504 -> true;
			case 409 -> response.body().contains("busy-idempotency-key");
			default -> false;
		};
	}

	private void pause() {
		try {
			Thread.sleep(this.pause);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	static Refusal refusal(HttpResponse<String> response) {
		String said = response.body().strip().replaceAll("\\s+", " ");
		return new Refusal("reference.refused", response.request().method() + " " + response.request().uri().getPath(),
				Integer.toString(response.statusCode()), said.substring(0, Math.min(said.length(), 900)));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static byte[] multipart(String boundary, String fileName, byte[] content) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
				+ "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
		bytes.writeBytes(head.getBytes(StandardCharsets.UTF_8));
		bytes.writeBytes(content);
		bytes.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
		return bytes.toByteArray();
	}

	private record Token(String value, long expires) {
	}

}
