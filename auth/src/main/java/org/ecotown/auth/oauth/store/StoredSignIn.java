package org.ecotown.auth.oauth.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.util.Assert;

/**
 * How an authorization keeps who signed in and what the client asked for: what was proved
 * and when, whom the person acts for, and the parameters of the request.
 */
final class StoredSignIn {

	private static final String FACTORS = "factors";

	private static final String AUTHORITIES = "authorities";

	private static final String ENDPOINT = "endpoint";

	private static final String CLIENT = "client";

	private static final String REDIRECT = "redirect";

	private static final String STATE = "state";

	private static final String SCOPES = "scopes";

	private static final String MORE = "more";

	private static final JsonMapper JSON = JsonMapper.shared();

	private StoredSignIn() {
	}

	/**
	 * What a person proved, to the millisecond, and whom they act for.
	 */
	static String write(Authentication person) {
		Assert.isInstanceOf(UsernamePasswordAuthenticationToken.class, person);
		Assert.state(person.isAuthenticated(), "Only who is signed in gets an authorization");
		ObjectNode stored = JSON.createObjectNode();
		ObjectNode factors = stored.putObject(FACTORS);
		ArrayNode others = stored.putArray(AUTHORITIES);
		for (GrantedAuthority authority : person.getAuthorities()) {
			if (authority instanceof FactorGrantedAuthority factor) {
				factors.put(factor.getAuthority(), factor.getIssuedAt().toEpochMilli());
			}
			else {
				others.add(authority.getAuthority());
			}
		}
		return stored.toString();
	}

	/**
	 * The person who signed in.
	 */
	static Authentication person(String id, String json) {
		JsonNode stored = JSON.readTree(json);
		List<GrantedAuthority> authorities = new ArrayList<>();
		stored.path(FACTORS)
			.forEachEntry((factor, at) -> authorities
				.add(FactorGrantedAuthority.withAuthority(factor).issuedAt(Instant.ofEpochMilli(at.asLong())).build()));
		stored.path(AUTHORITIES)
			.forEach((authority) -> authorities.add(new SimpleGrantedAuthority(authority.asString())));
		return UsernamePasswordAuthenticationToken.authenticated(id, null, authorities);
	}

	/**
	 * What a client asked for.
	 */
	static String write(OAuth2AuthorizationRequest request) {
		ObjectNode stored = JSON.createObjectNode();
		stored.put(ENDPOINT, request.getAuthorizationUri());
		stored.put(CLIENT, request.getClientId());
		stored.put(REDIRECT, request.getRedirectUri());
		stored.put(STATE, request.getState());
		ArrayNode scopes = stored.putArray(SCOPES);
		request.getScopes().forEach(scopes::add);
		ObjectNode more = stored.putObject(MORE);
		request.getAdditionalParameters().forEach((name, parameter) -> {
			if (parameter instanceof String[] values) {
				Arrays.stream(values).forEach(more.withArrayProperty(name)::add);
			}
			else {
				Assert.isInstanceOf(String.class, parameter);
				more.put(name, (String) parameter);
			}
		});
		return stored.toString();
	}

	/**
	 * The client's request.
	 */
	static OAuth2AuthorizationRequest request(String json) {
		JsonNode stored = JSON.readTree(json);
		Set<String> scopes = new LinkedHashSet<>();
		stored.path(SCOPES).forEach((scope) -> scopes.add(scope.asString()));
		Map<String, Object> more = new LinkedHashMap<>();
		stored.path(MORE)
			.forEachEntry((name, value) -> more.put(name, value.isArray() ? array(value) : value.asString()));
		return OAuth2AuthorizationRequest.authorizationCode()
			.authorizationUri(stored.path(ENDPOINT).asString())
			// what it would look like is asked of clients only, and takes time to make
			.authorizationRequestUri(stored.path(ENDPOINT).asString())
			.clientId(stored.path(CLIENT).asString())
			.redirectUri(stored.path(REDIRECT).asStringOpt().orElse(null))
			.state(stored.path(STATE).asStringOpt().orElse(null))
			.scopes(scopes)
			.additionalParameters(more)
			.build();
	}

	private static String[] array(JsonNode values) {
		return values.valueStream().map(JsonNode::asString).toArray(String[]::new);
	}

}
