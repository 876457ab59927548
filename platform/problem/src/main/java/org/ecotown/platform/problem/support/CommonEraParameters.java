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
		LocalDate meant = CommonEra.meantByBuddhist(text);
		if (meant != null) {
			throw new BuddhistEra(text, meant);
		}
		return LocalDate.parse(text);
	}

}
