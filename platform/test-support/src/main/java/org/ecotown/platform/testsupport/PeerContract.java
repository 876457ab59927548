package org.ecotown.platform.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What a service says of itself, to hold its fakes in the tests of others against: the
 * {@code openapi.yaml} beside the service's {@code pom.xml}, which
 * {@link OpenApiContract} keeps true.
 */
public final class PeerContract {

	/** What whoever stands between may answer at any time, in words of its own. */
	private static final Set<Integer> IN_BETWEEN = Set.of(408, 429);

	private static final JsonMapper json = new JsonMapper();

	private final String service;

	private final JsonNode description;

	private final SchemaRegistry schemas;

	private PeerContract(String service, JsonNode description) {
		this.service = service;
		this.description = description;
		close(description);
		this.schemas = SchemaRegistry
			.withDialect(Dialects.getOpenApi31(), (builder) -> builder.schemas(Map.of(iri(), description.toString()))
				.schemaRegistryConfig(
						SchemaRegistryConfig.builder().formatAssertionsEnabled(true).locale(Locale.ENGLISH).build()));
	}

	/**
	 * The description of a service, by its folder beside the one of the test's module.
	 */
	public static PeerContract of(String service) {
		try {
			return new PeerContract(service, new YAMLMapper()
				.readTree(Files.readString(Path.of("..").resolve(service).resolve("openapi.yaml"))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A small object as the schema of that name wants it, for fakes to fill in what their
	 * tests need.
	 */
	public ObjectNode sample(String schema) {
		return (ObjectNode) new Samples(this.description).of(this.description.at("/components/schemas/" + schema));
	}

	/**
	 * Whether the service has such an operation.
	 */
	public boolean knows(String method, String url) {
		return operation(method, url) != null;
	}

	/**
	 * What the service would not have been asked or have answered like this; empty when
	 * all is as described.
	 * @param url path and query
	 */
	public List<String> lies(String method, String url, @Nullable String asked, int status, @Nullable String answer) {
		List<String> lies = new ArrayList<>(lies(method, url, asked));
		String operation = operation(method, url);
		if (operation != null && status < 500 && !IN_BETWEEN.contains(status)) {
			String what = this.service + ": " + method + " " + url;
			String described = operation + "/responses/" + status;
			if (this.description.at(described).isMissingNode()) {
				lies.add(what + " never answers " + status);
			}
			else if (status < 400 || (answer != null && !answer.isEmpty())) {
				lies.addAll(faults(what + ": answer " + status, described, answer));
			}
		}
		return lies;
	}

	/**
	 * What the service could not be asked like this.
	 */
	public List<String> lies(String method, String url, @Nullable String asked) {
		String what = this.service + ": " + method + " " + url;
		String operation = operation(method, url);
		if (operation == null) {
			return List.of(what + " is no operation");
		}
		List<String> lies = new ArrayList<>();
		Set<String> parameters = this.description.at(operation + "/parameters")
			.valueStream()
			.map((parameter) -> parameter.at("/name").asString())
			.collect(Collectors.toSet());
		query(url).filter((name) -> !parameters.contains(name))
			.forEach((name) -> lies.add(what + " knows no parameter " + name));
		lies.addAll(faults(what + ": request", operation + "/requestBody", asked));
		return lies;
	}

	private List<String> faults(String what, String described, @Nullable String body) {
		String content = json(described);
		boolean empty = body == null || body.isEmpty();
		if (content == null) {
			return (empty || !this.description.at(described + "/content").isMissingNode()) ? List.of()
					: List.of(what + " has no body");
		}
		if (empty) {
			return List.of(what + " has a body");
		}
		try {
			return this.schemas.getSchema(SchemaLocation.of(iri() + "#" + content))
				.validate(json.readTree(body))
				.stream()
				.map(Error::toString)
				.map((fault) -> what + " " + fault)
				.toList();
		}
		catch (JacksonException ex) {
			return List.of(what + " is no JSON");
		}
	}

	/** The pointer to the schema of a body in JSON. */
	private @Nullable String json(String described) {
		return Stream.of("*~1*", "application~1json", "application~1problem+json")
			.map((type) -> described + "/content/" + type + "/schema")
			.filter((pointer) -> !this.description.at(pointer).isMissingNode())
			.findFirst()
			.orElse(null);
	}

	/** The pointer to the operation; literal paths before those with variables. */
	private @Nullable String operation(String method, String url) {
		String path = url.replaceFirst("\\?.*", "");
		return this.description.at("/paths")
			.propertyStream()
			.map(Map.Entry::getKey)
			.filter((template) -> path.matches(template.replaceAll("\\{[^}]+}", "[^/]+")))
			.min(Comparator.comparing((template) -> template.contains("{")))
			.map((template) -> "/paths/" + template.replace("~", "~0").replace("/", "~1") + "/"
					+ method.toLowerCase(Locale.ROOT))
			.filter((pointer) -> !this.description.at(pointer).isMissingNode())
			.orElse(null);
	}

	private static Stream<String> query(String url) {
		int start = url.indexOf('?');
		return (start < 0) ? Stream.empty() : Stream.of(url.substring(start + 1).split("&"))
			.map((part) -> URLDecoder.decode(part.replaceFirst("=.*", ""), StandardCharsets.UTF_8));
	}

	private String iri() {
		return "https://ecotown.invalid/" + this.service;
	}

	/** A property that is not described is a lie, too: services refuse it in requests. */
	private static void close(JsonNode node) {
		if (node instanceof ObjectNode schema && schema.path("properties").isObject()
				&& !schema.has("additionalProperties")) {
			schema.put("additionalProperties", false);
		}
		node.forEach(PeerContract::close);
	}

}
