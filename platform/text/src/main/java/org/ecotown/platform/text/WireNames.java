package org.ecotown.platform.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The one spelling that a constant of an enumeration has outside of Java: in JSON,
 * parameters, tables, histories and exports. It is the name of the constant in
 * kebab-case, {@code in-force} of {@code IN_FORCE}; only what a standard spells
 * otherwise, such as {@code client_secret_basic}, says so with {@link JsonProperty}.
 */
public final class WireNames {

	private static final ClassValue<Map<String, Enum<?>>> KNOWN = new ClassValue<>() {

		@Override
		protected Map<String, Enum<?>> computeValue(Class<?> type) {
			Map<String, Enum<?>> constants = new LinkedHashMap<>();
			for (Object constant : type.getEnumConstants()) {
				constants.put(of((Enum<?>) constant), (Enum<?>) constant);
			}
			return Collections.unmodifiableMap(constants);
		}

	};

	private WireNames() {
	}

	/**
	 * The wire name of a constant.
	 */
	public static String of(Enum<?> constant) {
		try {
			JsonProperty standard = constant.getDeclaringClass()
				.getField(constant.name())
				.getAnnotation(JsonProperty.class);
			return (standard != null) ? standard.value() : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
		}
		catch (NoSuchFieldException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * The constant of a wire name that somebody sent; empty when there is none.
	 */
	public static <E extends Enum<?>> Optional<E> find(Class<E> type, String name) {
		return Optional.ofNullable(type.cast(KNOWN.get(type).get(name)));
	}

	/**
	 * The constant of a wire name that is known to be one, such as that of a row.
	 * @throws IllegalArgumentException if there is no such constant
	 */
	public static <E extends Enum<?>> E read(Class<E> type, String name) {
		return find(type, name).orElseThrow(
				() -> new IllegalArgumentException("no constant of " + type.getSimpleName() + " has that name"));
	}

	/**
	 * All wire names in the order of the constants.
	 */
	public static List<String> all(Class<? extends Enum<?>> type) {
		return List.copyOf(KNOWN.get(type).keySet());
	}

}
