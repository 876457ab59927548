package org.ecotown.platform.openapi.support;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What must be there and what may be absent or null, as JSpecify says of the components
 * of a record.
 */
final class Presence {

	private static final String NULL = "null";

	private Presence() {
	}

	@SuppressWarnings("rawtypes")
	static void describe(Class<?> type, Schema<?> definition) {
		Map<String, Schema> properties = definition.getProperties();
		if (properties == null) {
			return;
		}
		Set<String> required = new LinkedHashSet<>(
				(definition.getRequired() != null) ? definition.getRequired() : List.of());
		written(type).forEach((accessor) -> {
			String name = name(accessor);
			Schema<?> property = properties.get(name);
			if (property != null && accessor.getAnnotatedReturnType().isAnnotationPresent(Nullable.class)) {
				properties.put(name, orNull(property));
			}
			else if (property != null) {
				required.add(name);
			}
		});
		definition.setRequired(required.isEmpty() ? null : new ArrayList<>(required));
	}

	/**
	 * What a record holds, then what it works out of that and writes as well. The latter
	 * is left alone where the record is read too and ignores it: code made from a
	 * description would ask for it in requests.
	 */
	private static Stream<Method> written(Class<?> type) {
		List<Method> held = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor).toList();
		JsonIgnoreProperties ignored = type.getAnnotation(JsonIgnoreProperties.class);
		List<String> notRead = (ignored != null) ? List.of(ignored.value()) : List.of();
		return Stream.concat(held.stream(),
				Arrays.stream(type.getDeclaredMethods())
					.filter((method) -> method.isAnnotationPresent(JsonProperty.class) && !held.contains(method)
							&& method.getParameterCount() == 0 && !notRead.contains(name(method)))
					.sorted(Comparator.comparing(Method::getName)));
	}

	private static String name(Method accessor) {
		JsonProperty own = accessor.getAnnotation(JsonProperty.class);
		return (own != null && !own.value().isEmpty()) ? own.value() : accessor.getName();
	}

	@SuppressWarnings("unchecked")
	private static Schema<?> orNull(Schema<?> property) {
		if (property.getAnyOf() != null || (property.getTypes() != null && property.getTypes().contains(NULL))) {
			return property;
		}
		if (property.get$ref() == null && property.getEnum() == null) {
			if (property.getTypes() != null) {
				Set<String> types = new LinkedHashSet<>(property.getTypes());
				types.add(NULL);
				property.setTypes(types);
			}
			return property;
		}
		Schema<Object> either = new Schema<>();
		either.setAnyOf(List.of((Schema<Object>) property, CommonDescription.schema(NULL)));
		return either;
	}

}
