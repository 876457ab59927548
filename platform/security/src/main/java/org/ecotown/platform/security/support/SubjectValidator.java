package org.ecotown.platform.security.support;

import org.ecotown.platform.security.Subjects;

import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Accepts tokens of a person, got through any client, and of a client for itself, and
 * nothing between. A service may act for either (RFC 8693), and says so.
 */
class SubjectValidator implements OAuth2TokenValidator<Jwt> {

	private static final OAuth2TokenValidatorResult REFUSED = OAuth2TokenValidatorResult.failure(new OAuth2Error(
			OAuth2ErrorCodes.INVALID_TOKEN, "The subject is neither a person nor the client of this token", null));

	@Override
	public OAuth2TokenValidatorResult validate(Jwt token) {
		String subject = token.getSubject();
		String client = token.getClaimAsString("client_id");
		boolean good = subject != null && client != null && Subjects.isClient(client)
				&& (Subjects.isPerson(subject) || (Subjects.isClient(subject) && (subject.equals(client)
						|| client.equals(CallerClaims.actor(token.getClaims().get("act"))))));
		return good ? OAuth2TokenValidatorResult.success() : REFUSED;
	}

}
