package org.ecotown.platform.openapi.support;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
		for (RecordComponent component : type.getRecordComponents()) {
			String name = name(component);
			Schema<?> property = properties.get(name);
			if (property == null) {
				continue;
			}
			if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
				properties.put(name, orNull(property));
			}
			else {
				required.add(name);
			}
		}
		definition.setRequired(required.isEmpty() ? null : new ArrayList<>(required));
	}

	private static String name(RecordComponent component) {
		JsonProperty own = component.getAccessor().getAnnotation(JsonProperty.class);
		return (own != null && !own.value().isEmpty()) ? own.value() : component.getName();
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
