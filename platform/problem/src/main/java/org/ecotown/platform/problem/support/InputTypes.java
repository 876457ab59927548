package org.ecotown.platform.problem.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ecotown.platform.text.Quantity;
import org.ecotown.platform.text.WireNames;

/**
 * What a value should have looked like, said without naming a Java class.
 */
final class InputTypes {

	private InputTypes() {
	}

	static String name(Class<?> type) {
		if (type.isEnum()) {
			return Stream.of(type.getEnumConstants())
				.map((constant) -> WireNames.of((Enum<?>) constant))
				.collect(Collectors.joining(" | "));
		}
		if (type == LocalDate.class) {
			return "YYYY-MM-DD";
		}
		if (type == LocalTime.class) {
			return "HH:MM";
		}
		if (type == Instant.class) {
			return "YYYY-MM-DDTHH:MM:SSZ";
		}
		if (type == UUID.class) {
			return "UUID";
		}
		if (type == Quantity.class) {
			return "\"12500.50\"";
		}
		if (Number.class.isAssignableFrom(type) || (type.isPrimitive() && type != boolean.class)) {
			return "number";
		}
		if (type == Boolean.class || type == boolean.class) {
			return "true | false";
		}
		if (Collection.class.isAssignableFrom(type)) {
			return "[ … ]";
		}
		return (type == String.class) ? "text" : "{ … }";
	}

}
