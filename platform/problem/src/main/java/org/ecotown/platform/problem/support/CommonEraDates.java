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
 * meant: 2560-11-10 is not in the year 2560 of the Common Era. Years that no date of the
 * platform has are refused as well.
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
		LocalDate meant = CommonEra.meantByBuddhist(text);
		if (meant != null) {
			return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, BUDDHIST + meant);
		}
		try {
			LocalDate date = LocalDate.parse(text);
			return UnlikelyYear.isIn(date)
					? (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, UnlikelyYear.CODE) : date;
		}
		catch (DateTimeParseException ex) {
			return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "not an ISO 8601 date");
		}
	}

}
