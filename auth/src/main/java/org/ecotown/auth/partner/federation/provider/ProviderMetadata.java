package org.ecotown.auth.partner.federation.provider;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ecotown.auth.partner.outbound.AddressRefused;
import org.ecotown.auth.partner.outbound.PartnerAddresses;
import org.jspecify.annotations.Nullable;

/**
 * What of a provider's metadata (OpenID Connect Discovery 1.0, section 3) sign-in needs.
 *
 * @param issuer how it calls itself
 * @param authorizationEndpoint where people are sent
 * @param tokenEndpoint where codes are exchanged
 * @param jwksUri its keys
 * @param userinfoEndpoint what else it tells about people
 * @param algorithms how it signs identity tokens
 * @param clientAuthentication how clients prove themselves to it
 * @param issInResponse whether its answers name it (RFC 9207)
 */
public record ProviderMetadata(String issuer, String authorizationEndpoint, String tokenEndpoint, String jwksUri,
		@Nullable String userinfoEndpoint, List<String> algorithms, List<String> clientAuthentication,
		boolean issInResponse) {

	/** Signatures with a public key; "none" and shared secrets prove nothing here. */
	private static final Set<String> ACCEPTED = Set.of("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256",
			"ES384", "ES512");

	public ProviderMetadata {
		algorithms = List.copyOf(algorithms);
		clientAuthentication = List.copyOf(clientAuthentication);
	}

	/**
	 * The algorithms that are accepted of those the provider signs with.
	 */
	public List<String> acceptedAlgorithms() {
		return this.algorithms.stream().filter(ACCEPTED::contains).toList();
	}

	static ProviderMetadata of(Map<String, Object> json, PartnerAddresses addresses) {
		String userinfo = (json.get("userinfo_endpoint") instanceof String given) ? given : null;
		if (!(json.get("issuer") instanceof String issuer)) {
			throw new PartnerFailure(PartnerFault.NO_METADATA);
		}
		return new ProviderMetadata(issuer, endpoint(json, "authorization_endpoint", addresses),
				endpoint(json, "token_endpoint", addresses), endpoint(json, "jwks_uri", addresses), userinfo,
				texts(json.get("id_token_signing_alg_values_supported"), List.of("RS256")),
				texts(json.get("token_endpoint_auth_methods_supported"), List.of("client_secret_basic")),
				Boolean.TRUE.equals(json.get("authorization_response_iss_parameter_supported")));
	}

	private static String endpoint(Map<String, Object> json, String name, PartnerAddresses addresses) {
		if (json.get(name) instanceof String address) {
			try {
				return addresses.require(address).toString();
			}
			catch (AddressRefused ex) {
				throw new PartnerFailure(PartnerFault.ENDPOINT_MISSING, ex);
			}
		}
		throw new PartnerFailure(PartnerFault.ENDPOINT_MISSING);
	}

	private static List<String> texts(@Nullable Object value, List<String> otherwise) {
		return (value instanceof List<?> list)
				? list.stream().filter(String.class::isInstance).map(String.class::cast).toList() : otherwise;
	}

}
