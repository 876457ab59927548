package org.ecotown.platform.problem.support;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.ecotown.platform.text.CommonEra;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads ISO 8601 dates and refuses Buddhist-era years with the date that was probably
 * meant: 2560-11-10 is not in the year 2560 of the Common Era.
 */
class CommonEraDates extends StdDeserializer<LocalDate> {

	/** Starts the failure message; the date that was probably meant follows. */
	static final String BUDDHIST = "buddhist-era:";

	CommonEraDates() {
		super(LocalDate.class);
	}

	@Override
	public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) {
		if (!parser.hasToken(JsonToken.VALUE_STRING)) {
			return (LocalDate) context.handleUnexpectedToken(getValueType(context), parser);
		}
		String text = parser.getString().strip();
		try {
			LocalDate date = LocalDate.parse(text);
			return CommonEra.looksBuddhist(date) ? buddhist(context, text, CommonEra.fromBuddhist(date)) : date;
		}
		catch (DateTimeParseException ex) {
			LocalDate leapDay = CommonEra.fromBuddhistLeapDay(text);
			if (leapDay != null) {
				return buddhist(context, text, leapDay);
			}
			return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "not an ISO 8601 date");
		}
	}

	private static @Nullable LocalDate buddhist(DeserializationContext context, String text, LocalDate meant) {
		return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, BUDDHIST + meant);
	}

}
