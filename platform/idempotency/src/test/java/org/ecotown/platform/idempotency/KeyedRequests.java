package org.ecotown.platform.idempotency;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.function.Consumer;

import javax.sql.DataSource;

import org.ecotown.platform.idempotency.sample.EffectApplication;
import org.ecotown.platform.idempotency.sample.Gate;
import org.ecotown.platform.idempotency.support.Answers;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.ecotown.platform.testsupport.TestTokens;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/**
 * Requests with a key, and what they leave behind.
 */
@EcotownIntegrationTest
@ContextConfiguration(classes = EffectApplication.class)
abstract class KeyedRequests {

	@Autowired
	Api api;

	@Autowired
	TestTokens tokens;

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	DataSource dataSource;

	@Autowired
	Answers answers;

	@Autowired
	Gate gate;

	final String key = UUID.randomUUID().toString();

	final String name = "effect-" + this.key;

	String body() {
		return body("");
	}

	String body(String suffix) {
		return "{\"name\":\"" + this.name + suffix + "\"}";
	}

	int effects() {
		return count("select count(*) from effect where name like '" + this.name + "%'");
	}

	int count(String sql) {
		return this.jdbc.sql(sql).query(Integer.class).single();
	}

	String person(String subject) {
		return this.tokens.person(subject, null);
	}

	Api.Answer post(String path, String body) {
		return post(person("anan"), this.key, path, body);
	}

	Api.Answer post(@Nullable String token, String key, String path, String body) {
		return send(token, HttpMethod.POST, path, body, (headers) -> headers.set("Idempotency-Key", key));
	}

	HttpResponse<Void> postWithoutFollowing(String path, String body) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.header(HttpHeaders.AUTHORIZATION, "Bearer " + person("anan"))
			.header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE)
			.header("Idempotency-Key", this.key)
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(request, HttpResponse.BodyHandlers.discarding());
		}
	}

	Api.Answer upload(String boundary, String content) {
		String body = """
				--%1$s
				Content-Disposition: form-data; name="file"; filename="a.txt"
				Content-Type: text/plain

				%2$s
				--%1$s--
				""".formatted(boundary, content).replace("\n", "\r\n");
		return send(person("anan"), HttpMethod.POST, "/api/effects/files", body, (headers) -> {
			headers.set("Idempotency-Key", this.key);
			headers.set(HttpHeaders.CONTENT_TYPE, "multipart/form-data; boundary=" + boundary);
		});
	}

	Api.Answer send(@Nullable String token, HttpMethod method, String path, String body,
			Consumer<HttpHeaders> headers) {
		return this.api.send(token, method, path, body, headers);
	}

}
