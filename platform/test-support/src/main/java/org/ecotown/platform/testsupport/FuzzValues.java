package org.ecotown.platform.testsupport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;

/**
 * What honest clients send, made of a schema of an OpenAPI description, and what no
 * honest one does.
 */
final class FuzzValues {

	/** For the place of any value; as JSON. */
	private static final List<String> JSON = List.of("null", "true", "0", "-1", "1e400", "1E-400",
			"99999999999999999999999", "0.1", "\"\"", "\" \"", "[]", "{}", "[null]", "{\"th\":null}", "\"\\u0000\"",
			"\"\\u200b\"", "\"\\ud800\"", "\"\\u202e\"", "\"" + "x".repeat(5000) + "\"", "\"๑๒๓\"", "\"-0\"", "\"NaN\"",
			"\"1,5\"", "\"0000-00-00\"", "\"0000-01-01\"", "\"+999999999-12-31\"", "\"-0044-03-15\"", "\"12026-01-01\"",
			"\"2569-01-01\"", "\"24:00\"", "\"25:61\"", "\"P1Y-1M\"", "\"P999999999Y\"", "\"1-1-1-1-1\"",
			"\"00000000-0000-0000-0000-000000000000\"", "\"' or '1'='1\"", "\"../../x\"", "\"%00\"", "\"😀\"",
			"[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]", "[" + "1,".repeat(300) + "1]");

	/** For the value of a parameter or a part of a path; escaped already. */
	private static final List<String> ESCAPED = List.of("", "%20", "%00", "%FF", "%C0%80", "%ED%A0%80", "%E2%80%8B",
			"%0A", "%25", "0", "-1", "1e9", "99999999999999999999", "x".repeat(3000), "null", "NaN", "true",
			"%E0%B9%91", "00000000-0000-0000-0000-000000000000", "1-1-1-1-1", "0000-01-01", "%2B999999999-12-31",
			"%2B1000000000-01-01T00:00:00Z", "-1000000000-01-01T00:00:00Z", "2569-01-01", "AAAA", "W10", "WyJ4Il0",
			"e30", "WyJcdTAwMDAiXQ", "WyIrMTAwMDAwMDAwMC0wMS0wMVQwMDowMDowMFoiLCJ4Il0", "'", "%22", "a%F0%9F%98%80",
			"%D8%80");

	private final Map<String, Object> schemas;

	private final Random random;

	FuzzValues(Map<String, Object> schemas, Random random) {
		this.schemas = schemas;
		this.random = random;
	}

	String strange() {
		return one(JSON);
	}

	String strangeEscaped() {
		return one(ESCAPED);
	}

	<T> T one(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

	/**
	 * A value of the schema, as maps, lists, texts, numbers.
	 */
	@Nullable Object honest(Map<String, Object> schema, int depth) {
		Map<String, Object> resolved = resolve(schema);
		Object example = resolved.getOrDefault("example", resolved.get("const"));
		if (example != null && !(example instanceof String text && text.startsWith("{"))) {
			return example;
		}
		if (resolved.get("enum") instanceof List<?> values) {
			return values.get(this.random.nextInt(values.size()));
		}
		return switch (type(resolved)) {
			case "object" -> object(resolved, depth);
			case "array" -> (depth > 4) ? List.of() : array(resolved, depth);
			case "integer" -> 1 + this.random.nextInt(50);
			case "number" -> 1.5;
			case "boolean" -> this.random.nextBoolean();
			default -> text(String.valueOf(resolved.get("format")));
		};
	}

	private Map<String, @Nullable Object> object(Map<String, Object> schema, int depth) {
		Map<String, @Nullable Object> object = new LinkedHashMap<>();
		map(schema.get("properties")).forEach((name, property) -> {
			if (!Boolean.TRUE.equals(map(property).get("readOnly"))) {
				object.put(name, honest(map(property), depth + 1));
			}
		});
		return object;
	}

	private List<@Nullable Object> array(Map<String, Object> schema, int depth) {
		List<@Nullable Object> items = new ArrayList<>();
		items.add(honest(map(schema.getOrDefault("items", Map.of())), depth + 1));
		return items;
	}

	private String text(String format) {
		return switch (format) {
			case "uuid" -> new java.util.UUID(this.random.nextLong(), this.random.nextLong()).toString();
			case "date" -> "2018-01-1" + this.random.nextInt(10);
			case "date-time" -> "2018-01-01T00:00:00Z";
			case "email" -> "a@example.org";
			default -> this.random.nextBoolean() ? "ทดสอบ" : "12";
		};
	}

	private static String type(Map<String, Object> schema) {
		Object type = schema.get("type");
		if (type instanceof List<?> types) {
			return String.valueOf(types.getFirst());
		}
		return (type != null) ? type.toString() : schema.containsKey("properties") ? "object" : "string";
	}

	private Map<String, Object> resolve(Map<String, Object> schema) {
		Map<String, Object> resolved = schema;
		for (String choice : new String[] { "oneOf", "anyOf", "allOf" }) {
			if (resolved.get(choice) instanceof List<?> choices) {
				resolved = map(choices.getFirst());
			}
		}
		Object reference = resolved.get("$ref");
		return (reference != null)
				? map(this.schemas.getOrDefault(reference.toString().replaceFirst(".*/", ""), Map.of())) : resolved;
	}

	@SuppressWarnings("unchecked")
	static Map<String, Object> map(@Nullable Object value) {
		return (value instanceof Map<?, ?>) ? (Map<String, Object>) value : Map.of();
	}

}
