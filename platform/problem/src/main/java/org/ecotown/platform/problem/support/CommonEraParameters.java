package org.ecotown.platform.problem.support;

import java.time.LocalDate;

import org.ecotown.platform.text.CommonEra;

import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Reads ISO 8601 dates in query parameters and refuses Buddhist-era years there, too.
 */
public class CommonEraParameters implements WebMvcConfigurer, Converter<String, LocalDate> {

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addConverter(String.class, LocalDate.class, this);
	}

	@Override
	public LocalDate convert(String text) {
		LocalDate leapDay = CommonEra.fromBuddhistLeapDay(text);
		if (leapDay != null) {
			throw new BuddhistEra(text, leapDay);
		}
		LocalDate date = LocalDate.parse(text);
		if (CommonEra.looksBuddhist(date)) {
			throw new BuddhistEra(text, CommonEra.fromBuddhist(date));
		}
		return date;
	}

}
