package org.ecotown.platform.testsupport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * An {@code openapi.yaml}, read as what it promises: which operations there are, and
 * whether a body is what one of them takes or answers. An object may hold nothing that
 * its schema does not name.
 */
final class Description {

	private static final JsonMapper json = new JsonMapper();

	private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

	private final JsonNode root;

	private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(Dialects.getOpenApi31());

	Description(Path file) {
		this(new YAMLMapper().readTree(file));
	}

	Description(JsonNode root) {
		// where JSON Schema keeps them
		this.root = json.readTree(root.toString().replace("#/components/schemas/", "#/$defs/"));
		this.root.at("/components/schemas").forEach(Description::close);
	}

	/**
	 * All its operations.
	 */
	List<Operation> operations() {
		List<Operation> operations = new ArrayList<>();
		for (Map.Entry<String, JsonNode> path : this.root.path("paths").properties()) {
			METHODS.stream()
				.filter(path.getValue()::has)
				.map((method) -> new Operation(method.toUpperCase(Locale.ROOT), path.getKey(),
						path.getValue().path(method)))
				.forEach(operations::add);
		}
		return operations;
	}

	/**
	 * What in a body is not as its schema says; empty when all is.
	 */
	List<String> faults(JsonNode schema, JsonNode body) {
		ObjectNode complete = ((ObjectNode) schema).deepCopy();
		complete.set("$defs", this.root.at("/components/schemas"));
		return this.registry.getSchema(complete)
			.validate(body, (context) -> context.executionConfig((config) -> config.formatAssertionsEnabled(true)))
			.stream()
			.map(Error::toString)
			.toList();
	}

	private static void close(JsonNode schema) {
		if (schema instanceof ObjectNode object && object.path("properties").isObject()) {
			if (!object.has("additionalProperties")) {
				object.put("additionalProperties", false);
			}
			object.path("properties").forEach(Description::close);
		}
		if (schema.has("items")) {
			close(schema.path("items"));
		}
	}

	/**
	 * An operation.
	 *
	 * @param method in capitals
	 * @param path with placeholders
	 * @param node what is said of it
	 */
	record Operation(String method, String path, JsonNode node) {

		String id() {
			return this.node.path("operationId").asString();
		}

		/** What is said of its JSON request, where it takes one. */
		Optional<JsonNode> request() {
			return media(this.node.path("requestBody"));
		}

		/** What is said of its JSON answer when all went well, where it has one. */
		Optional<JsonNode> answer() {
			return this.node.path("responses")
				.properties()
				.stream()
				.filter((response) -> response.getKey().startsWith("2"))
				.flatMap((response) -> media(response.getValue()).stream())
				.findFirst();
		}

		private static Optional<JsonNode> media(JsonNode body) {
			return Stream.of("application/json", "*/*")
				.map(body.path("content")::path)
				.filter((media) -> media.has("schema")
						&& !media.path("schema").path("type").asString("").equals("string"))
				.findFirst();
		}

	}

}
