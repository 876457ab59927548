package org.ecotown.auth.token;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.jackson.SecurityJacksonModules;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.util.Assert;

/**
 * How an authorization keeps who signed in and what the client asked for: the person's
 * id, what was proved and when, whom they act for, and the parameters of the request.
 * Spring's own form says the same in many more words, which take most of the time of
 * reading an authorization; what is stored in it is still read.
 */
final class StoredSignIn {

	private static final String PERSON = "person";

	private static final String FACTORS = "factors";

	private static final String AUTHORITIES = "authorities";

	private static final String ENDPOINT = "endpoint";

	private static final String CLIENT = "client";

	private static final String REDIRECT = "redirect";

	private static final String STATE = "state";

	private static final String SCOPES = "scopes";

	private static final String MORE = "more";

	private static final JsonMapper SPRING = JsonMapper.builder()
		.addModules(SecurityJacksonModules.getModules(StoredSignIn.class.getClassLoader()))
		.build();

	private StoredSignIn() {
	}

	/**
	 * Reads and writes the columns of an authorization.
	 */
	static JsonMapper json() {
		// after Spring's, whose place these take
		return SPRING.rebuild()
			.addModule(new SimpleModule(StoredSignIn.class.getName())
				.setMixInAnnotation(UsernamePasswordAuthenticationToken.class, PersonForm.class)
				.setMixInAnnotation(OAuth2AuthorizationRequest.class, RequestForm.class))
			.build();
	}

	/** The name of the type was read already. */
	private static <T> T asSpring(JsonNode stored, Class<T> type) {
		((ObjectNode) stored).put("@class", type.getName());
		return SPRING.treeToValue(stored, type);
	}

	@JsonSerialize(using = PersonWriter.class)
	@JsonDeserialize(using = PersonReader.class)
	private interface PersonForm {

	}

	@JsonSerialize(using = RequestWriter.class)
	@JsonDeserialize(using = RequestReader.class)
	private interface RequestForm {

	}

	private abstract static class TypedWriter<T> extends ValueSerializer<T> {

		@Override
		public void serialize(T value, JsonGenerator json, SerializationContext context) {
			json.writeStartObject(value);
			fields(value, json);
			json.writeEndObject();
		}

		@Override
		public void serializeWithType(T value, JsonGenerator json, SerializationContext context, TypeSerializer types) {
			WritableTypeId type = types.writeTypePrefix(json, context, types.typeId(value, JsonToken.START_OBJECT));
			fields(value, json);
			types.writeTypeSuffix(json, context, type);
		}

		abstract void fields(T value, JsonGenerator json);

	}

	static final class PersonWriter extends TypedWriter<UsernamePasswordAuthenticationToken> {

		@Override
		void fields(UsernamePasswordAuthenticationToken value, JsonGenerator json) {
			Assert.state(value.isAuthenticated(), "Only who is signed in gets an authorization");
			json.writeStringProperty(PERSON, value.getName());
			json.writeObjectPropertyStart(FACTORS);
			List<String> others = new ArrayList<>();
			for (GrantedAuthority authority : value.getAuthorities()) {
				if (authority instanceof FactorGrantedAuthority factor) {
					json.writeStringProperty(factor.getAuthority(), factor.getIssuedAt().toString());
				}
				else {
					others.add(String.valueOf(authority.getAuthority()));
				}
			}
			json.writeEndObject();
			json.writeArrayPropertyStart(AUTHORITIES);
			others.forEach(json::writeString);
			json.writeEndArray();
		}

	}

	static final class PersonReader extends ValueDeserializer<UsernamePasswordAuthenticationToken> {

		@Override
		public UsernamePasswordAuthenticationToken deserialize(JsonParser json, DeserializationContext context) {
			JsonNode stored = context.readTree(json);
			if (!stored.has(PERSON)) {
				return asSpring(stored, UsernamePasswordAuthenticationToken.class);
			}
			List<GrantedAuthority> authorities = new ArrayList<>();
			stored.path(FACTORS)
				.forEachEntry((factor, at) -> authorities
					.add(FactorGrantedAuthority.withAuthority(factor).issuedAt(Instant.parse(at.asString())).build()));
			stored.path(AUTHORITIES)
				.forEach((authority) -> authorities.add(new SimpleGrantedAuthority(authority.asString())));
			return UsernamePasswordAuthenticationToken.authenticated(stored.path(PERSON).asString(), null, authorities);
		}

	}

	static final class RequestWriter extends TypedWriter<OAuth2AuthorizationRequest> {

		@Override
		void fields(OAuth2AuthorizationRequest value, JsonGenerator json) {
			json.writeStringProperty(ENDPOINT, value.getAuthorizationUri());
			json.writeStringProperty(CLIENT, value.getClientId());
			json.writeStringProperty(REDIRECT, value.getRedirectUri());
			json.writeStringProperty(STATE, value.getState());
			json.writeArrayPropertyStart(SCOPES);
			value.getScopes().forEach(json::writeString);
			json.writeEndArray();
			json.writeObjectPropertyStart(MORE);
			value.getAdditionalParameters().forEach((name, parameter) -> {
				if (parameter instanceof String[] values) {
					json.writeArrayPropertyStart(name);
					Arrays.stream(values).forEach(json::writeString);
					json.writeEndArray();
				}
				else {
					Assert.isInstanceOf(String.class, parameter);
					json.writeStringProperty(name, (String) parameter);
				}
			});
			json.writeEndObject();
		}

	}

	static final class RequestReader extends ValueDeserializer<OAuth2AuthorizationRequest> {

		@Override
		public OAuth2AuthorizationRequest deserialize(JsonParser json, DeserializationContext context) {
			JsonNode stored = context.readTree(json);
			if (!stored.has(ENDPOINT)) {
				return asSpring(stored, OAuth2AuthorizationRequest.class);
			}
			Set<String> scopes = new LinkedHashSet<>();
			stored.path(SCOPES).forEach((scope) -> scopes.add(scope.asString()));
			Map<String, Object> more = new LinkedHashMap<>();
			stored.path(MORE)
				.forEachEntry((name, value) -> more.put(name, value.isArray() ? array(value) : value.asString()));
			return OAuth2AuthorizationRequest.authorizationCode()
				.authorizationUri(stored.path(ENDPOINT).asString())
				// what it would look like is asked of clients only, and takes time to
				// make
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

}
