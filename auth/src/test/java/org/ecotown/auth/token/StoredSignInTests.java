package org.ecotown.auth.token;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.jackson.SecurityJacksonModules;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

import static org.assertj.core.api.Assertions.assertThat;

class StoredSignInTests {

	private static final String PRINCIPAL = "java.security.Principal";

	private static final String REQUEST = OAuth2AuthorizationRequest.class.getName();

	private static final Instant PROVED = Instant.parse("2026-11-28T05:06:07.123456Z");

	private static final List<GrantedAuthority> AUTHORITIES = List.of(
			FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY).issuedAt(PROVED).build(),
			new SimpleGrantedAuthority("ACTING_FOR_0191d1a0-0000-7000-8000-000000000001"));

	private final JsonMapper json = StoredSignIn.json();

	private final JsonMapper springs = JsonMapper.builder()
		.addModules(SecurityJacksonModules.getModules(getClass().getClassLoader()))
		.build();

	@Test
	void keepsWhoSignedInAndWhatWasProved() {
		String stored = this.json.writeValueAsString(attributes());
		assertThat(stored).hasSizeLessThan(1000).doesNotContain("credentials", "remoteAddress");
		assertSame(read(this.json, stored));
	}

	@Test
	void readsWhatSpringStored() {
		assertSame(read(this.json, this.springs.writeValueAsString(attributes())));
	}

	@Test
	void keepsARequestWithoutStateAndRedirect() {
		Map<String, Object> attributes = Map.of(REQUEST,
				OAuth2AuthorizationRequest.authorizationCode()
					.authorizationUri("http://issuer.test/oauth2/authorize")
					.clientId("mobile")
					.build());
		OAuth2AuthorizationRequest read = (OAuth2AuthorizationRequest) read(this.json,
				this.json.writeValueAsString(Collections.unmodifiableMap(new LinkedHashMap<>(attributes))))
			.get(REQUEST);
		assertThat(read.getState()).isNull();
		assertThat(read.getRedirectUri()).isNull();
		assertThat(read.getScopes()).isEmpty();
		assertThat(read.getAdditionalParameters()).isEmpty();
	}

	/** A parameter that was sent twice; Spring cannot read what it stored of it. */
	@Test
	void keepsAllValuesOfAParameter() {
		OAuth2AuthorizationRequest request = OAuth2AuthorizationRequest.authorizationCode()
			.authorizationUri("http://issuer.test/oauth2/authorize")
			.clientId("mobile")
			.additionalParameters(Map.of("resource", new String[] { "one", "two" }))
			.build();
		Map<String, Object> attributes = Collections.unmodifiableMap(new LinkedHashMap<>(Map.of(REQUEST, request)));
		OAuth2AuthorizationRequest read = (OAuth2AuthorizationRequest) read(this.json,
				this.json.writeValueAsString(attributes))
			.get(REQUEST);
		assertThat((String[]) read.getAdditionalParameters().get("resource")).containsExactly("one", "two");
	}

	private static Map<String, Object> attributes() {
		UsernamePasswordAuthenticationToken person = UsernamePasswordAuthenticationToken.authenticated(
				User.withUsername("person-1").password("{noop}").authorities(List.of()).build(), null, AUTHORITIES);
		person.setDetails(new WebAuthenticationDetails("127.0.0.1", "session-1"));
		person.eraseCredentials();
		Map<String, Object> attributes = new LinkedHashMap<>();
		attributes.put(PRINCIPAL, person);
		attributes.put(REQUEST,
				OAuth2AuthorizationRequest.authorizationCode()
					.authorizationUri("http://issuer.test/oauth2/authorize")
					.clientId("gateway")
					.redirectUri("http://issuer.test/login/oauth2/code/ecotown?a=\u0e19\u0e49\u0e33")
					.state("state \"1\"")
					.scope("openid", "profile")
					.additionalParameters(Map.of("nonce", "n"))
					.build());
		return Collections.unmodifiableMap(attributes);
	}

	private static Map<String, Object> read(JsonMapper json, String stored) {
		return json.readValue(stored, new TypeReference<Map<String, Object>>() {
		});
	}

	private static void assertSame(Map<String, Object> read) {
		Authentication person = (Authentication) read.get(PRINCIPAL);
		assertThat(person.getName()).isEqualTo("person-1");
		assertThat(person.isAuthenticated()).isTrue();
		assertThat(person.getAuthorities()).map(GrantedAuthority::getAuthority)
			.containsExactlyElementsOf(AUTHORITIES.stream().map(GrantedAuthority::getAuthority).toList());
		assertThat(person.getAuthorities()).filteredOn(FactorGrantedAuthority.class::isInstance)
			.map((factor) -> ((FactorGrantedAuthority) factor).getIssuedAt())
			.containsExactly(PROVED);
		OAuth2AuthorizationRequest request = (OAuth2AuthorizationRequest) read.get(REQUEST);
		assertThat(request.getClientId()).isEqualTo("gateway");
		assertThat(request.getRedirectUri()).isEqualTo("http://issuer.test/login/oauth2/code/ecotown?a=น้ำ");
		assertThat(request.getState()).isEqualTo("state \"1\"");
		assertThat(request.getScopes()).containsExactly("openid", "profile");
		assertThat(request.getAdditionalParameters().get("nonce")).isEqualTo("n");
	}

}
