package org.ecotown.auth.invitation.web;

import org.ecotown.auth.invitation.InvitationState;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/**
 * Reads a state from a query parameter.
 */
@Component
class InvitationStateParameter implements Converter<String, InvitationState> {

	@Override
	public InvitationState convert(String wireName) {
		return InvitationState.of(wireName);
	}

}
