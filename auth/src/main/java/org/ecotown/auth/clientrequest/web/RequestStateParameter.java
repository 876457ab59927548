package org.ecotown.auth.clientrequest.web;

import org.ecotown.auth.clientrequest.RequestState;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/**
 * Reads the state of a request from a query parameter.
 */
@Component
class RequestStateParameter implements Converter<String, RequestState> {

	@Override
	public RequestState convert(String wireName) {
		return RequestState.of(wireName);
	}

}
