package org.ecotown.platform.problem.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a value should have looked like, said without naming a Java class.
 */
final class InputTypes {

	private InputTypes() {
	}

	static String name(Class<?> type) {
		if (type.isEnum()) {
			return Arrays.stream(type.getEnumConstants()).map(InputTypes::constant).collect(Collectors.joining(" | "));
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

	private static String constant(Object constant) {
		Enum<?> value = (Enum<?>) constant;
		try {
			JsonProperty wire = value.getDeclaringClass().getField(value.name()).getAnnotation(JsonProperty.class);
			return (wire != null) ? wire.value() : value.name();
		}
		catch (NoSuchFieldException ex) {
			return value.name();
		}
	}

}
