package org.ecotown.platform.problem.support;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;

/**
 * Reads instants and refuses years that no date of the platform has.
 */
class LikelyInstants extends StdDeserializer<Instant> {

	LikelyInstants() {
		super(Instant.class);
	}

	@Override
	public @Nullable Instant deserialize(JsonParser parser, DeserializationContext context) {
		Instant instant = InstantDeserializer.INSTANT.deserialize(parser, context);
		return (instant != null && UnlikelyYear.isIn(instant))
				? (Instant) context.handleWeirdStringValue(Instant.class, instant.toString(), UnlikelyYear.CODE)
				: instant;
	}

}
