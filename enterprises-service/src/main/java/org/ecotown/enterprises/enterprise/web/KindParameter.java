package org.ecotown.enterprises.enterprise.web;

import org.ecotown.enterprises.enterprise.EnterpriseKind;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/**
 * Reads a kind of enterprise from a query parameter.
 */
@Component
class KindParameter implements Converter<String, EnterpriseKind> {

	@Override
	public EnterpriseKind convert(String name) {
		return EnterpriseKind.find(name).orElseThrow(() -> new IllegalArgumentException("unknown kind"));
	}

}
