package org.ecotown.platform.testsupport;

import java.util.Set;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The smallest values that a description allows: only what is required, no items, the
 * first of an enumeration.
 */
record Samples(JsonNode description) {

	private static final JsonNodeFactory nodes = JsonNodeFactory.instance;

	JsonNode of(JsonNode schema) {
		if (schema.has("$ref")) {
			return of(this.description.at(schema.path("$ref").asString().substring(1)));
		}
		if (schema.has("anyOf")) {
			return of(schema.at("/anyOf/0"));
		}
		if (schema.has("enum")) {
			return schema.at("/enum/0");
		}
		JsonNode type = schema.path("type");
		return switch ((type.isArray() ? type.get(0) : type).asString()) {
			case "object" -> object(schema);
			case "array" -> nodes.arrayNode();
			case "boolean" -> nodes.booleanNode(false);
			case "integer", "number" -> nodes.numberNode(schema.path("minimum").asInt(1));
			case "string" -> nodes.stringNode(text(schema));
			default -> throw new IllegalArgumentException("no sample of " + schema);
		};
	}

	private ObjectNode object(JsonNode schema) {
		ObjectNode object = nodes.objectNode();
		Set<String> required = schema.path("required")
			.valueStream()
			.map(JsonNode::asString)
			.collect(Collectors.toSet());
		schema.path("properties")
			.propertyStream()
			.filter((property) -> required.contains(property.getKey()))
			.forEach((property) -> object.set(property.getKey(), of(property.getValue())));
		return object;
	}

	private static String text(JsonNode schema) {
		return switch (schema.path("format").asString("")) {
			case "uuid" -> "0198a1b2-0000-7000-8000-000000000000";
			case "date" -> "2018-01-01";
			case "date-time" -> "2018-01-01T00:00:00Z";
			case "decimal" -> "1";
			default -> "ก";
		};
	}

}
