package org.ecotown.agreements.config;

import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Reads enumerations in query parameters by the names they have in JSON.
 */
@Configuration(proxyBeanMethods = false)
@SuppressWarnings("rawtypes")
class EnumParameters implements WebMvcConfigurer, ConverterFactory<String, Enum> {

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addConverterFactory(this);
	}

	@Override
	public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
		return (text) -> Stream.of(type.getEnumConstants())
			.filter((constant) -> text.equals(name(type, constant)))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("none of the names"));
	}

	private static String name(Class<?> type, Enum<?> constant) {
		try {
			JsonProperty wire = type.getField(constant.name()).getAnnotation(JsonProperty.class);
			return (wire != null) ? wire.value() : constant.name();
		}
		catch (NoSuchFieldException ex) {
			return constant.name();
		}
	}

}
