package org.ecotown.training.session;

import java.time.LocalTime;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads when a day of a session ends: a time of day, or 24:00 for the midnight at its
 * end.
 */
class EndOfDay extends StdDeserializer<LocalTime> {

	EndOfDay() {
		super(LocalTime.class);
	}

	@Override
	public @Nullable LocalTime deserialize(JsonParser parser, DeserializationContext context) {
		boolean midnight = parser.hasToken(JsonToken.VALUE_STRING) && "24:00".equals(parser.getString().strip());
		return midnight ? LocalTime.MIDNIGHT : context.readValue(parser, LocalTime.class);
	}

}
