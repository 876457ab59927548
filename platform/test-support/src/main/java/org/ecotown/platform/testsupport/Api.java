package org.ecotown.platform.testsupport;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/**
 * Calls the service under test over real HTTP and hands back whatever it answers.
 */
public final class Api {

	private static final JsonMapper json = new JsonMapper();

	private final RestClient client;

	public Api(String baseUrl) {
		this.client = RestClient.builder()
			.baseUrl(baseUrl)
			.requestFactory(new JdkClientHttpRequestFactory())
			.defaultStatusHandler((status) -> true, (request, response) -> {
			})
			.build();
	}

	public Answer get(@Nullable String token, String path) {
		return send(token, HttpMethod.GET, path, null, (headers) -> {
		});
	}

	public Answer post(@Nullable String token, String path, @Nullable String body) {
		return send(token, HttpMethod.POST, path, body, (headers) -> {
		});
	}

	/**
	 * A change that names the version it has read.
	 */
	public Answer change(@Nullable String token, HttpMethod method, String path, @Nullable String body, String etag) {
		return send(token, method, path, body, (headers) -> headers.setIfMatch(etag));
	}

	/**
	 * A {@code PUT} that may only create.
	 */
	public Answer create(@Nullable String token, String path, String body) {
		return send(token, HttpMethod.PUT, path, body, (headers) -> headers.setIfNoneMatch("*"));
	}

	/**
	 * Any request. The body is sent as JSON unless the headers say otherwise.
	 */
	public Answer send(@Nullable String token, HttpMethod method, String path, @Nullable String body,
			Consumer<HttpHeaders> headers) {
		RestClient.RequestBodySpec request = this.client.method(method).uri(path).headers((target) -> {
			if (token != null) {
				target.setBearerAuth(token);
			}
			if (body != null) {
				target.setContentType(MediaType.APPLICATION_JSON);
			}
			headers.accept(target);
		});
		if (body != null) {
			request.body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
		}
		return request.exchange((sent, response) -> {
			String text = new String(response.getBody().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
			return new Answer(response.getStatusCode(), response.getHeaders(), text);
		});
	}

	/**
	 * An answer.
	 *
	 * @param status the status
	 * @param headers the headers
	 * @param body the body as text
	 */
	public record Answer(HttpStatusCode status, HttpHeaders headers, String body) {

		public int code() {
			return this.status.value();
		}

		/**
		 * The body as JSON.
		 */
		public JsonNode json() {
			return json.readTree(this.body);
		}

		/**
		 * The value at a JSON pointer, as text; empty where there is none.
		 */
		public String at(String pointer) {
			return json().at(pointer).asString("");
		}

		public String etag() {
			return String.valueOf(this.headers.getETag());
		}

		/**
		 * The last part of a problem's type URI.
		 */
		public String problem() {
			String type = at("/type");
			return type.substring(type.lastIndexOf(':') + 1);
		}

	}

}
