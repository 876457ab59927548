package org.ecotown.local.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.ecotown.platform.testsupport.PeerContract;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Keeps resources as the conventions of the API say, and is strict about preconditions:
 * it counts what changes. Requests must be as the services describe them.
 */
final class FakePlatform implements AutoCloseable {

	private static final Map<String, String> STATES = Map.of("verification", "verified", "closing", "closed", "return",
			"returned");

	private static final List<PeerContract> SERVICES = Stream
		.of("auth", "agreements-service", "enterprises-service", "training-service")
		.map(PeerContract::of)
		.toList();

	private final Set<String> lies = new LinkedHashSet<>();

	private final Map<String, ObjectNode> resources = new LinkedHashMap<>();

	private final AtomicInteger changes = new AtomicInteger();

	private final AtomicInteger away = new AtomicInteger();

	private final HttpServer server;

	private String refused = "none";

	FakePlatform() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	String url() {
		return "http://localhost:" + this.server.getAddress().getPort();
	}

	int changes() {
		return this.changes.get();
	}

	void answerWith503(int times) {
		this.away.set(times);
	}

	void refuse(String prefix) {
		this.refused = prefix;
	}

	List<ObjectNode> stored(String collection) {
		return this.resources.entrySet()
			.stream()
			.filter(entry -> entry.getKey().matches(collection + "/[^/]+"))
			.map(Map.Entry::getValue)
			.toList();
	}

	private synchronized void answer(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().getPath();
		byte[] body = exchange.getRequestBody().readAllBytes();
		if (path.startsWith("/api/")) {
			hold(exchange.getRequestMethod(), exchange.getRequestURI().toString(),
					new String(body, StandardCharsets.UTF_8));
		}
		if (this.away.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
			respond(exchange, 503, "{}");
		}
		else if (path.equals("/oauth2/token")) {
			respond(exchange, 200, "{\"access_token\":\"t\",\"expires_in\":300}");
		}
		else if (path.startsWith(this.refused)) {
			respond(exchange, 422, "{\"title\":\"no\"}");
		}
		else {
			switch (exchange.getRequestMethod()) {
				case "GET" -> get(exchange, path);
				case "PUT" -> put(exchange, path, body);
				default -> post(exchange, path, body);
			}
		}
	}

	/** Where nothing is to be said the loader sends an empty object. */
	private void hold(String method, String url, String body) {
		String asked = body.equals("{}") ? "" : body;
		SERVICES.stream()
			.filter((service) -> service.knows(method, url))
			.findFirst()
			.ifPresentOrElse((service) -> this.lies.addAll(service.lies(method, url, asked)),
					() -> this.lies.add(method + " " + url + " is no operation"));
	}

	private void get(HttpExchange exchange, String path) throws IOException {
		ObjectNode resource = this.resources.get(path);
		if (resource != null) {
			exchange.getResponseHeaders().set("ETag", etag(resource));
			respond(exchange, 200, resource.toString());
			return;
		}
		ObjectNode page = JsonNodeFactory.instance.objectNode();
		ArrayNode items = page.putArray("items");
		stored(path).forEach(items::add);
		page.putNull("next");
		respond(exchange, 200, page.toString());
	}

	private void put(HttpExchange exchange, String path, byte[] body) throws IOException {
		if (path.contains("/attendance/")) {
			attend(exchange, path);
		}
		else if (!"*".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
			respond(exchange, 428, "{}");
		}
		else if (this.resources.containsKey(path)) {
			respond(exchange, 412, "{}");
		}
		else {
			create(path, body);
			respond(exchange, 201, "{}");
		}
	}

	/**
	 * A day that was noted already must not be noted again: the session may be closed.
	 */
	private void attend(HttpExchange exchange, String path) throws IOException {
		ObjectNode registration = this.resources.get(path.substring(0, path.indexOf("/attendance/")));
		registration.withArray("attendance").add(path.substring(path.lastIndexOf('/') + 1));
		changed(registration);
		respond(exchange, 200, "{}");
	}

	private void post(HttpExchange exchange, String path, byte[] body) throws IOException {
		if (exchange.getRequestHeaders().getFirst("Idempotency-Key") == null) {
			respond(exchange, 400, "{}");
			return;
		}
		ObjectNode resource = this.resources.get(path.substring(0, path.lastIndexOf('/')));
		if (resource == null) {
			String id = UUID.randomUUID().toString();
			ObjectNode created = create(path + "/" + id, body);
			created.put("id", id);
			respond(exchange, 201, created.toString());
		}
		else if (!etag(resource).equals(exchange.getRequestHeaders().getFirst("If-Match"))) {
			respond(exchange, 412, "{}");
		}
		else {
			String action = path.substring(path.lastIndexOf('/') + 1);
			if (action.equals("evidence")) {
				String part = new String(body, StandardCharsets.ISO_8859_1);
				String name = part.replaceAll("(?s).*filename=\"([^\"]+)\".*", "$1");
				resource.withArray("evidence").addObject().put("name", name);
			}
			else if (action.equals("signing")) {
				resource.setAll((ObjectNode) Resources.JSON.readTree(body));
			}
			else {
				resource.put("state", STATES.get(action));
			}
			changed(resource);
			respond(exchange, 200, "{}");
		}
	}

	private ObjectNode create(String path, byte[] body) {
		JsonNode node = Resources.JSON.readTree(body);
		ObjectNode resource = (ObjectNode) node;
		this.resources.put(path, resource);
		changed(resource);
		return resource;
	}

	private void changed(ObjectNode resource) {
		resource.put("version", resource.path("version").asInt(0) + 1);
		this.changes.incrementAndGet();
	}

	private static String etag(ObjectNode resource) {
		return "\"" + resource.path("version").asInt(0) + "\"";
	}

	private static void respond(HttpExchange exchange, int status, String body) throws IOException {
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(status, bytes.length);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

	@Override
	public void close() {
		this.server.stop(0);
		assertThat(this.lies).as("requests that the services do not describe").isEmpty();
	}

}
