package org.ecotown.auth.partner.federation.web;

import java.util.List;

import org.ecotown.auth.partner.federation.provider.ConnectionTest;
import org.ecotown.auth.partner.federation.provider.PartnerFault;
import org.ecotown.auth.partner.federation.provider.ProviderMetadata;
import org.jspecify.annotations.Nullable;

/**
 * What came back when a connection was tried.
 *
 * @param ok whether people can sign in, as far as can be told without one
 * @param fault the code of what is wrong
 * @param detail the same in the caller's language
 * @param issuerMatches whether the provider calls itself as the connection does
 * @param algorithms how it signs, as far as accepted
 * @param clientAuthentication how clients prove themselves to it
 * @param issInResponse whether its answers name it (RFC 9207)
 * @param keys how many signature keys it publishes
 * @param milliseconds how long metadata and keys took
 */
record ConnectionTestResponse(boolean ok, @Nullable String fault, @Nullable String detail, boolean issuerMatches,
		@Nullable Endpoints endpoints, List<String> algorithms, List<String> clientAuthentication,
		boolean issInResponse, int keys, long milliseconds) {

	static ConnectionTestResponse from(ConnectionTest test, @Nullable String detail) {
		PartnerFault fault = test.fault();
		ProviderMetadata metadata = test.metadata();
		return new ConnectionTestResponse(fault == null, (fault != null) ? fault.code() : null, detail,
				metadata != null, (metadata != null) ? Endpoints.of(metadata) : null, test.algorithms(),
				(metadata != null) ? metadata.clientAuthentication() : List.of(),
				metadata != null && metadata.issInResponse(), test.keys(), test.milliseconds());
	}

	/**
	 * Where the provider answers.
	 */
	record Endpoints(String authorization, String token, String jwks, @Nullable String userinfo) {

		static Endpoints of(ProviderMetadata metadata) {
			return new Endpoints(metadata.authorizationEndpoint(), metadata.tokenEndpoint(), metadata.jwksUri(),
					metadata.userinfoEndpoint());
		}

	}

}
