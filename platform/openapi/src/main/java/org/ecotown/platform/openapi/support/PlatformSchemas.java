package org.ecotown.platform.openapi.support;

import java.util.Iterator;
import java.util.List;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import org.ecotown.platform.text.Quantity;
import org.ecotown.platform.text.WireNames;
import org.jspecify.annotations.Nullable;

/**
 * Describes the types of the platform as they are written: enumerations by their wire
 * names, quantities as text, and what JSpecify says may be absent as the only thing that
 * may be.
 */
public class PlatformSchemas implements ModelConverter {

	private static final String PLATFORM = "org.ecotown.";

	private static final String REFERENCE = "#/components/schemas/";

	@Override
	@SuppressWarnings("unchecked")
	public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
			Iterator<ModelConverter> chain) {
		JavaType java = Json.mapper().constructType(type.getType());
		Class<?> raw = (java != null) ? java.getRawClass() : Object.class;
		if (raw == Quantity.class) {
			return quantity();
		}
		Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
		// whatever it is made as: with a constraint it is another kind of schema than
		// without
		if (schema != null && schema.get$ref() == null && isOurs(raw)) {
			setNames((Schema<Object>) schema, (Class<? extends Enum<?>>) raw);
		}
		// elements with a constraint of their own come by without being resolved here
		if (schema != null && schema.getItems() != null && java != null && java.isContainerType()
				&& isOurs(java.getContentType().getRawClass())) {
			setNames((Schema<Object>) schema.getItems(),
					(Class<? extends Enum<?>>) java.getContentType().getRawClass());
		}
		if (schema != null && raw.isRecord() && raw.getName().startsWith(PLATFORM)) {
			Presence.describe(raw, definition(schema, context));
		}
		return schema;
	}

	private static void setNames(Schema<Object> items, Class<? extends Enum<?>> type) {
		items.setEnum(List.copyOf(WireNames.all(type)));
	}

	private static boolean isOurs(Class<?> type) {
		return type.isEnum() && type.getName().startsWith(PLATFORM);
	}

	private static Schema<?> definition(Schema<?> schema, ModelConverterContext context) {
		String reference = schema.get$ref();
		Schema<?> definition = (reference != null)
				? context.getDefinedModels().get(reference.substring(REFERENCE.length())) : schema;
		return (definition != null) ? definition : schema;
	}

	private static Schema<?> quantity() {
		Schema<?> quantity = CommonDescription
			.text("A decimal number as text: at most 14 digits before and 4 behind the point");
		quantity.setFormat("decimal");
		quantity.setExample("12500.50");
		return quantity;
	}

}
