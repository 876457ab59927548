package org.ecotown.platform.problem.support;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import org.ecotown.platform.text.Quantity;
import org.ecotown.platform.text.WireNames;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * What a value should have looked like, said in the caller's language and without naming
 * a Java class.
 */
final class InputTypes {

	private InputTypes() {
	}

	static MessageSourceResolvable name(Class<?> type) {
		if (type.isEnum()) {
			return expected("choice",
					Stream.of(type.getEnumConstants())
						.map((constant) -> WireNames.of((Enum<?>) constant))
						.collect(Collectors.joining(" | ")));
		}
		if (type == Quantity.class) {
			return expected("quantity");
		}
		if (Number.class.isAssignableFrom(type) || (type.isPrimitive() && type != boolean.class)) {
			return expected("number");
		}
		if (Collection.class.isAssignableFrom(type)) {
			return expected("list");
		}
		return (type.isRecord()) ? ofRecord(type) : expected(plain(type));
	}

	private static String plain(Class<?> type) {
		if (type == LocalDate.class) {
			return "date";
		}
		if (type == LocalTime.class) {
			return "time";
		}
		if (type == Instant.class) {
			return "instant";
		}
		if (type == UUID.class) {
			return "id";
		}
		if (type == Boolean.class || type == boolean.class) {
			return "truth";
		}
		return CharSequence.class.isAssignableFrom(type) ? "text" : "object";
	}

	/** A record of one value, such as an id, stands in JSON as that value. */
	private static MessageSourceResolvable ofRecord(Class<?> type) {
		RecordComponent[] components = type.getRecordComponents();
		if (components.length == 1 && components[0].getAccessor().isAnnotationPresent(JsonValue.class)) {
			return name(components[0].getType());
		}
		String properties = Stream.of(components)
			.map(InputTypes::property)
			.map((name) -> "\"" + name + "\": …")
			.collect(Collectors.joining(", ", "{ ", " }"));
		return expected("record", properties);
	}

	private static String property(RecordComponent component) {
		JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
		return (named != null && !named.value().isEmpty()) ? named.value() : component.getName();
	}

	private static MessageSourceResolvable expected(String what, Object... arguments) {
		return new DefaultMessageSourceResolvable(new String[] { "expected." + what }, arguments);
	}

}
