package org.ecotown.platform.problem.support;

import java.nio.charset.StandardCharsets;

import org.ecotown.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads text in the form to store, without what cannot be seen, and refuses what
 * PostgreSQL cannot keep: U+0000 and halves of surrogate pairs.
 */
class StorableText extends StdScalarDeserializer<String> {

	StorableText() {
		super(String.class);
	}

	@Override
	public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
		String text = StringDeserializer.instance.deserialize(parser, context);
		if (text != null && (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text))) {
			return (String) context.handleWeirdStringValue(String.class, text, "not text");
		}
		return (text != null) ? Texts.visible(text) : null;
	}

}
