package org.ecotown.platform.problem.support;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Reads enumerations in query parameters by the names they have in JSON.
 */
@SuppressWarnings("rawtypes")
public class EnumParameters implements WebMvcConfigurer, ConverterFactory<String, Enum> {

	private final JsonMapper json;

	private final Map<Class<?>, Map<String, ?>> known = new ConcurrentHashMap<>();

	public EnumParameters(JsonMapper json) {
		this.json = json;
	}

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addConverterFactory(this);
	}

	@Override
	public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
		Map<String, ?> constants = this.known.computeIfAbsent(type, this::constants);
		return (text) -> {
			if (!constants.containsKey(text)) {
				throw new IllegalArgumentException("none of the names");
			}
			return type.cast(constants.get(text));
		};
	}

	private Map<String, ?> constants(Class<?> type) {
		return Stream.of(type.getEnumConstants())
			.collect(Collectors.toMap((constant) -> this.json.convertValue(constant, String.class),
					Function.identity()));
	}

}
