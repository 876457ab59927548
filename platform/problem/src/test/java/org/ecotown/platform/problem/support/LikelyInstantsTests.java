package org.ecotown.platform.problem.support;

import java.time.Instant;
import java.time.OffsetDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import org.springframework.format.support.DefaultFormattingConversionService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Instants in bodies and in query parameters have a year that a date of the platform can
 * have.
 */
class LikelyInstantsTests {

	private final JsonMapper json = JsonMapper.builder()
		.addModule(new SimpleModule().addDeserializer(Instant.class, new LikelyInstants()))
		.build();

	private final DefaultFormattingConversionService parameters = new DefaultFormattingConversionService();

	LikelyInstantsTests() {
		new CommonEraParameters().addFormatters(this.parameters);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1900-01-01T00:00:00Z", "2026-11-29T08:30:00.123Z", "2026-11-29T15:30:00+07:00",
			"2200-12-31T23:59:59Z" })
	void takesThoseOfThePlatformsTime(String text) {
		Instant meant = OffsetDateTime.parse(text).toInstant();
		assertThat(this.json.readValue('"' + text + '"', Instant.class)).isEqualTo(meant);
		assertThat(this.parameters.convert(text, Instant.class)).isEqualTo(meant);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0000-01-01T00:00:00Z", "-0044-03-15T00:00:00Z", "2569-11-29T00:00:00Z",
			"+12026-01-01T00:00:00Z", "+1000000000-01-01T00:00:00Z" })
	void refusesYearsThatNoDateOfThePlatformHas(String text) {
		assertThatExceptionOfType(InvalidFormatException.class)
			.isThrownBy(() -> this.json.readValue('"' + text + '"', Instant.class))
			.withMessageContaining(UnlikelyYear.CODE);
		assertThatThrownBy(() -> this.parameters.convert(text, Instant.class))
			.hasRootCauseInstanceOf(IllegalArgumentException.class)
			.hasStackTraceContaining(UnlikelyYear.class.getName());
	}

	@Test
	void leavesNothingAsNothing() {
		assertThat(this.json.readValue("null", Instant.class)).isNull();
	}

}
