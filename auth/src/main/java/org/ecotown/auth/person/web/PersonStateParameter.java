package org.ecotown.auth.person.web;

import org.ecotown.auth.person.PersonState;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/**
 * Reads a state from a query parameter.
 */
@Component
class PersonStateParameter implements Converter<String, PersonState> {

	@Override
	public PersonState convert(String wireName) {
		return PersonState.of(wireName);
	}

}
