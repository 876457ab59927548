package org.ecotown.platform.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecotown.platform.testsupport.FuzzValues.map;

/**
 * Sends every operation of the module's {@code openapi.yaml} what no honest client sends:
 * none may fail with 500, and every refusal is a problem that shows nothing of the
 * inside. The requests are the same at every run; {@code -Decotown.fuzz.rounds=500} and
 * {@code -Decotown.fuzz.seed=7} send more and others.
 */
public final class RequestFuzz {

	private static final int ROUNDS = Integer.getInteger("ecotown.fuzz.rounds", 30);

	private static final int SEED = Integer.getInteger("ecotown.fuzz.seed", 1);

	private static final JsonMapper json = new JsonMapper();

	private static final List<String> HEADERS = List.of("If-Match: *", "If-Match: \"1\"", "If-Match: \"",
			"If-Match: W/\"1\"", "If-Match: \"99999999999999999999\"", "If-None-Match: *", "If-None-Match: x",
			"Idempotency-Key: a b", "Idempotency-Key: \"", "Accept: text/html", "Accept: x", "Accept: */*;q=x",
			"Accept: application/xml", "Accept-Language: ;;", "Accept-Language: xx-", "Content-Type: a",
			"Content-Type: application/json;charset=nope", "Content-Type: application/xml", "Content-Type: text/csv",
			"Content-Type: application/x-www-form-urlencoded", "Content-Type: multipart/form-data",
			"Content-Encoding: gzip", "Range: bytes=5-2", "Range: bytes=x", "traceparent: 00-x",
			"X-HTTP-Method-Override: DELETE", "Origin: null");

	private final String address;

	private final List<String> tokens;

	private final Random random = new Random(SEED);

	private final Map<String, Object> description;

	private final FuzzValues values;

	private final List<String> faults = new ArrayList<>();

	private int sent;

	/**
	 * @param address of the service
	 * @param tokens of callers that get past the rules of the operations
	 */
	public RequestFuzz(String address, List<String> tokens) {
		this.address = address;
		this.tokens = tokens;
		try {
			this.description = map(new Yaml().load(Files.readString(Path.of("openapi.yaml"))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.values = new FuzzValues(map(map(this.description.get("components")).get("schemas")), this.random);
	}

	/**
	 * Tries all operations.
	 */
	public void check() {
		try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
			map(this.description.get("paths"))
				.forEach((path, operations) -> map(operations).forEach((method, operation) -> {
					for (int round = 0; round < ROUNDS; round++) {
						send(client, method.toUpperCase(Locale.ROOT), path, map(operation), round);
					}
				}));
		}
		assertThat(this.faults).as(this.sent + " requests of seed " + SEED).isEmpty();
		assertThat(this.sent).isPositive();
	}

	private void send(HttpClient client, String method, String path, Map<String, Object> operation, int round) {
		Map<String, String> headers = new LinkedHashMap<>();
		headers.put("Authorization", "Bearer " + this.values.one(this.tokens));
		headers.put("Accept-Language", "en");
		if (method.equals("POST") && this.random.nextBoolean()) {
			headers.put("Idempotency-Key", new UUID(this.random.nextLong(), SEED).toString());
		}
		else if (!method.equals("GET")) {
			headers.put("If-Match", "\"0\"");
		}
		byte[] body = body(map(map(operation.get("requestBody")).get("content")), headers, round);
		if (this.random.nextInt(4) == 0) {
			String[] header = this.values.one(HEADERS).split(": ", 2);
			headers.put(header[0], header[1]);
		}
		String target = target(path, operation, round);
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.address + target))
			.timeout(Duration.ofSeconds(20))
			.method(method, (body != null) ? HttpRequest.BodyPublishers.ofByteArray(body)
					: HttpRequest.BodyPublishers.noBody());
		headers.forEach(request::header);
		this.sent++;
		try {
			HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
			look(method + " " + target, headers, body, answer);
		}
		catch (IOException ex) {
			this.faults.add(method + " " + target + " is not answered: " + ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void look(String request, Map<String, String> headers, byte @Nullable [] body,
			HttpResponse<byte[]> answer) {
		String text = new String(answer.body(), StandardCharsets.UTF_8);
		String type = answer.headers().firstValue("Content-Type").orElse("");
		boolean problem = type.startsWith("application/problem+json")
				&& text.contains("\"type\":\"urn:ecotown:problem:") && text.contains("\"traceId\":");
		boolean tells = answer.statusCode() >= 400
				&& (text.contains("Exception") || text.contains("\tat ") || text.contains("org.ecotown."));
		if (answer.statusCode() == 500 || (answer.statusCode() >= 400 && !problem) || tells) {
			headers.remove("Authorization");
			String sentBody = (body != null) ? new String(body, StandardCharsets.UTF_8) : "";
			this.faults.add("%n%s %s%n  %s%n  -> %d %s %s".formatted(shorten(request, 300), headers,
					shorten(sentBody, 600), answer.statusCode(), type, shorten(text, 400)));
		}
	}

	private static String shorten(String text, int length) {
		return (text.length() > length) ? text.substring(0, length) + "…" : text;
	}

	private String target(String path, Map<String, Object> operation, int round) {
		StringBuilder query = new StringBuilder();
		String filled = path;
		List<?> parameters = (operation.get("parameters") instanceof List<?> list) ? list : List.of();
		for (Object each : parameters) {
			Map<String, Object> parameter = map(each);
			String name = String.valueOf(parameter.get("name"));
			boolean strange = this.random.nextInt(3) == 0;
			if ("path".equals(parameter.get("in"))) {
				String value = strange ? this.values.strangeEscaped() : honest(parameter);
				filled = filled.replace("{" + name + "}", value.isEmpty() ? "x" : value);
			}
			else if ("query".equals(parameter.get("in")) && this.random.nextBoolean()) {
				query.append(query.isEmpty() ? '?' : '&')
					.append(name)
					.append('=')
					.append((strange || round == 0) ? this.values.strangeEscaped() : honest(parameter));
			}
		}
		if (this.random.nextInt(10) == 0) {
			query.append(query.isEmpty() ? '?' : '&').append("limit=").append(this.values.strangeEscaped());
		}
		return filled + query;
	}

	private String honest(Map<String, Object> parameter) {
		Object value = this.values.honest(map(parameter.get("schema")), 0);
		return java.net.URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8).replace("+", "%20");
	}

	private byte @Nullable [] body(Map<String, Object> contents, Map<String, String> headers, int round) {
		if (contents.isEmpty()) {
			return null;
		}
		String type = contents.keySet().iterator().next();
		headers.put("Content-Type", type);
		if (type.startsWith("multipart/")) {
			return upload(headers, round);
		}
		if (!type.contains("json")) {
			return this.values.one(List.of("", "a,b\n1", "\0", "\"", "sep=;\n", "a;b\n\"x", "\uFEFFa"))
				.getBytes(StandardCharsets.UTF_8);
		}
		String whole = json.writeValueAsString(this.values.honest(map(map(contents.get(type)).get("schema")), 0));
		return switch ((round + this.random.nextInt(2)) % 6) {
			case 0 -> whole.getBytes(StandardCharsets.UTF_8);
			case 1 -> broken(whole);
			default -> bent(whole).getBytes(StandardCharsets.UTF_8);
		};
	}

	/** One of its values, at any depth, is another one. */
	private String bent(String whole) {
		List<int[]> places = new ArrayList<>();
		var matcher = java.util.regex.Pattern
			.compile("(?<=:|\\[)(\"[^\"]*\"|[\\d.]+|true|false|null|\\[[^\\[\\]]*]|\\{[^{}]*})")
			.matcher(whole);
		while (matcher.find()) {
			places.add(new int[] { matcher.start(), matcher.end() });
		}
		if (places.isEmpty()) {
			return this.values.strange();
		}
		int[] place = this.values.one(places);
		return whole.substring(0, place[0]) + this.values.strange() + whole.substring(place[1]);
	}

	private byte[] broken(String whole) {
		return switch (this.random.nextInt(7)) {
			case 0 -> whole.substring(0, this.random.nextInt(whole.length())).getBytes(StandardCharsets.UTF_8);
			case 1 -> new byte[0];
			case 2 -> whole.getBytes(StandardCharsets.UTF_16);
			case 3 -> whole.getBytes(StandardCharsets.ISO_8859_1);
			case 4 -> ("[".repeat(3000) + "]".repeat(3000)).getBytes(StandardCharsets.UTF_8);
			case 5 -> whole.replaceFirst("\\{", "{\"x\":1,\"x\":2,").getBytes(StandardCharsets.UTF_8);
			default -> new byte[] { '"', (byte) 0xff, '"' };
		};
	}

	private byte[] upload(Map<String, String> headers, int round) {
		String part = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
				+ "Content-Type: image/png\r\n\r\n%s\r\n";
		String end = "--b--\r\n";
		headers.put("Content-Type", "multipart/form-data; boundary=b");
		String body = switch (round % 8) {
			case 0 -> {
				headers.put("Content-Type", "multipart/form-data");
				yield part.formatted("a.png", "x") + end;
			}
			case 1 -> part.formatted("a.png", "x");
			case 2 -> part.formatted("a\0.png", "x") + end;
			case 3 -> part.formatted("a.png", "x").substring(0, 20 + this.random.nextInt(60));
			case 4 -> "";
			case 5 -> part.formatted("\u202Egnp.exe", "\u0089PNG\r\n\u001a\n") + end;
			case 6 -> part.formatted("a.png", "x").replace("name=\"file\"", "name=\"\"") + end;
			default -> part.formatted("x".repeat(9000), "") + part.formatted("b", "") + end;
		};
		return body.getBytes(StandardCharsets.UTF_8);
	}

}
