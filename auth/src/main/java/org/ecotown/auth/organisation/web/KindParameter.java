package org.ecotown.auth.organisation.web;

import java.util.Locale;

import org.ecotown.auth.organisation.OrganisationKind;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/**
 * Reads a kind from a query parameter.
 */
@Component
class KindParameter implements Converter<String, OrganisationKind> {

	@Override
	public OrganisationKind convert(String wireName) {
		return OrganisationKind.valueOf(wireName.toUpperCase(Locale.ROOT));
	}

}
