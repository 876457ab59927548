package org.ecotown.local.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Ids by name, so that the files of the reference programme read {@code @tistr} and not a
 * UUID. Most are fixed; those that a service chooses are learnt while loading.
 */
record Ids(Map<String, String> byName) {

	private static final Pattern REFERENCE = Pattern.compile("@([a-z0-9-]+)");

	static Ids read() {
		return new Ids(new HashMap<>(Resources.json("ids.json", new TypeReference<Map<String, String>>() {
		})));
	}

	/**
	 * @throws IllegalArgumentException for a name without an id
	 */
	String of(String name) {
		String id = this.byName.get(name);
		if (id == null) {
			throw new IllegalArgumentException("no id named " + name);
		}
		return id;
	}

	void learn(String name, String id) {
		this.byName.put(name, id);
	}

	String resolve(String path) {
		return REFERENCE.matcher(path).replaceAll(match -> Matcher.quoteReplacement(of(match.group(1))));
	}

	/** Replaces text values that are nothing but a reference. */
	JsonNode resolve(JsonNode node) {
		if (node instanceof StringNode text) {
			Matcher reference = REFERENCE.matcher(text.stringValue());
			return reference.matches() ? JsonNodeFactory.instance.stringNode(of(reference.group(1))) : text;
		}
		if (node instanceof ArrayNode array) {
			ArrayNode copy = JsonNodeFactory.instance.arrayNode();
			array.forEach(element -> copy.add(resolve(element)));
			return copy;
		}
		if (node instanceof ObjectNode object) {
			ObjectNode copy = JsonNodeFactory.instance.objectNode();
			object.properties().forEach(property -> copy.set(property.getKey(), resolve(property.getValue())));
			return copy;
		}
		return node;
	}

}
