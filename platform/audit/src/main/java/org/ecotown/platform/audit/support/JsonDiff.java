package org.ecotown.platform.audit.support;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The difference of two JSON documents as a flat list of values. An absent value and a
 * null are the same, as are 1 and 1.0. Arrays whose elements all have an id of their own
 * are compared by it, so that one that is taken out leaves the others as they are; the id
 * stands in the pointer in the place of the number. Other arrays are compared place by
 * place.
 */
final class JsonDiff {

	private static final JsonNode NOTHING = JsonNodeFactory.instance.nullNode();

	private final List<Difference> differences = new ArrayList<>();

	private JsonDiff() {
	}

	static List<Difference> between(JsonNode before, JsonNode after) {
		JsonDiff diff = new JsonDiff();
		diff.compare("", before, after);
		return List.copyOf(diff.differences);
	}

	/**
	 * The differences as the array that is kept.
	 */
	static ArrayNode toJson(JsonMapper json, List<Difference> differences) {
		ArrayNode array = json.createArrayNode();
		for (Difference difference : differences) {
			ObjectNode entry = array.addObject();
			entry.put("pointer", difference.pointer());
			entry.set("from", difference.from());
			entry.set("to", difference.to());
		}
		return array;
	}

	private void compare(String pointer, JsonNode before, JsonNode after) {
		if (branches(before, after, JsonNode::isObject)) {
			Set<String> names = new LinkedHashSet<>(before.propertyNames());
			names.addAll(after.propertyNames());
			for (String name : names) {
				compare(pointer + '/' + escaped(name), value(before.get(name)), value(after.get(name)));
			}
		}
		else if (branches(before, after, JsonNode::isArray)) {
			compareElements(pointer, before, after);
		}
		else if (!same(before, after)) {
			this.differences.add(new Difference(pointer, before, after));
		}
	}

	private void compareElements(String pointer, JsonNode before, JsonNode after) {
		Map<String, JsonNode> known = byId(before);
		Map<String, JsonNode> wanted = byId(after);
		if (known != null && wanted != null) {
			Set<String> ids = new LinkedHashSet<>(known.keySet());
			ids.addAll(wanted.keySet());
			for (String id : ids) {
				compare(pointer + '/' + escaped(id), value(known.get(id)), value(wanted.get(id)));
			}
			return;
		}
		for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
			compare(pointer + '/' + i, value(before.get(i)), value(after.get(i)));
		}
	}

	/** Null if an element has none, or one of another. */
	private static @Nullable Map<String, JsonNode> byId(JsonNode array) {
		Map<String, JsonNode> elements = new LinkedHashMap<>();
		for (JsonNode element : array) {
			JsonNode id = element.get("id");
			if (id == null || !id.isString() || elements.put(id.stringValue(), element) != null) {
				return null;
			}
		}
		return elements;
	}

	private static String escaped(String name) {
		return name.replace("~", "~0").replace("/", "~1");
	}

	/** Whether to look inside: both are of the kind, or one of them is not there. */
	private static boolean branches(JsonNode before, JsonNode after, java.util.function.Predicate<JsonNode> kind) {
		return (kind.test(before) || before.isNull()) && (kind.test(after) || after.isNull())
				&& !(before.isEmpty() && after.isEmpty());
	}

	private static boolean same(JsonNode before, JsonNode after) {
		if (before.isNumber() && after.isNumber()) {
			BigDecimal value = before.decimalValue();
			return value.compareTo(after.decimalValue()) == 0;
		}
		return before.equals(after);
	}

	private static JsonNode value(@Nullable JsonNode node) {
		return (node != null) ? node : NOTHING;
	}

	/**
	 * @param pointer JSON pointer
	 * @param from the value before, JSON null when there was none
	 * @param to the value afterwards, JSON null when there is none
	 */
	record Difference(String pointer, JsonNode from, JsonNode to) {
	}

}
