package org.ecotown.platform.problem.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads the JSON of requests strictly: no property twice, nothing behind the end, dates
 * in the Common Era and in years that may be meant, text a database can keep, faults
 * collected.
 */
public final class StrictInput {

	private StrictInput() {
	}

	public static void configure(JsonMapper.Builder builder) {
		builder.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
			.addHandler(new CollectingProblemHandler())
			.addModule(new SimpleModule("strict-input").addDeserializer(LocalDate.class, new CommonEraDates())
				.addDeserializer(Instant.class, new LikelyInstants())
				.addDeserializer(LocalTime.class, new TimesOfDay())
				.addDeserializer(String.class, new StorableText()));
	}

}
