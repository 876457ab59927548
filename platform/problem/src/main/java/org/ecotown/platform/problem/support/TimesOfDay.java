package org.ecotown.platform.problem.support;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads times of a day from 00:00 to 23:59: 24:00 is of the next one, and would become
 * 00:00 of the same if it were read leniently.
 */
class TimesOfDay extends StdDeserializer<LocalTime> {

	private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("HH:mm[:ss]")
		.withResolverStyle(ResolverStyle.STRICT);

	TimesOfDay() {
		super(LocalTime.class);
	}

	@Override
	public @Nullable LocalTime deserialize(JsonParser parser, DeserializationContext context) {
		if (!parser.hasToken(JsonToken.VALUE_STRING)) {
			return (LocalTime) context.handleUnexpectedToken(getValueType(context), parser);
		}
		try {
			return LocalTime.parse(parser.getString().strip(), FORMAT);
		}
		catch (DateTimeParseException ex) {
			return (LocalTime) context.handleWeirdStringValue(LocalTime.class, parser.getString(), "not a time of day");
		}
	}

}
