package org.ecotown.auth.event.web;

import org.ecotown.auth.event.SecurityEventType;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/**
 * Reads the type of an event from a query parameter.
 */
@Component
class SecurityEventTypeParameter implements Converter<String, SecurityEventType> {

	@Override
	public SecurityEventType convert(String wireName) {
		return SecurityEventType.of(wireName);
	}

}
