package org.ecotown.platform.problem.support;

import org.ecotown.platform.text.WireNames;

import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Reads enumerations in query parameters by their wire names.
 */
@SuppressWarnings("rawtypes")
public class EnumParameters implements WebMvcConfigurer, ConverterFactory<String, Enum> {

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addConverterFactory(this);
	}

	@Override
	@SuppressWarnings("unchecked")
	public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
		return (text) -> (T) WireNames.read((Class<? extends Enum<?>>) type, text);
	}

}
