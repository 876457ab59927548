package org.ecotown.platform.problem.support;

import java.time.Instant;
import java.time.LocalDate;

import org.ecotown.platform.text.CommonEra;

import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Reads ISO 8601 dates and instants in query parameters and refuses Buddhist-era and
 * unlikely years there, too.
 */
public class CommonEraParameters implements WebMvcConfigurer, Converter<String, LocalDate> {

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addConverter(String.class, LocalDate.class, this);
		registry.addConverter(String.class, Instant.class, CommonEraParameters::instant);
	}

	@Override
	public LocalDate convert(String text) {
		LocalDate meant = CommonEra.meantByBuddhist(text);
		if (meant != null) {
			throw new BuddhistEra(text, meant);
		}
		LocalDate date = LocalDate.parse(text);
		if (UnlikelyYear.isIn(date)) {
			throw new UnlikelyYear(text);
		}
		return date;
	}

	private static Instant instant(String text) {
		Instant instant = Instant.parse(text);
		if (UnlikelyYear.isIn(instant)) {
			throw new UnlikelyYear(text);
		}
		return instant;
	}

}
