package org.ecotown.auth.oauth.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

import static org.assertj.core.api.Assertions.assertThat;

class StoredSignInTests {

	private static final Instant PROVED = Instant.parse("2026-11-28T05:06:07.123Z");

	private static final List<GrantedAuthority> AUTHORITIES = List.of(
			FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY).issuedAt(PROVED).build(),
			new SimpleGrantedAuthority("ACTING_FOR_0191d1a0-0000-7000-8000-000000000001"));

	@Test
	void keepsWhatWasProvedAndWhomThePersonActsFor() {
		UsernamePasswordAuthenticationToken person = UsernamePasswordAuthenticationToken.authenticated(
				User.withUsername("person-1").password("{noop}").authorities(List.of()).build(), null, AUTHORITIES);
		person.setDetails(new WebAuthenticationDetails("127.0.0.1", "session-1"));
		String stored = StoredSignIn.write(person);
		assertThat(stored).doesNotContain("127.0.0.1", "session-1", "noop");
		Authentication read = StoredSignIn.person("person-1", stored);
		assertThat(read.getName()).isEqualTo("person-1");
		assertThat(read.isAuthenticated()).isTrue();
		assertThat(read.getAuthorities()).map(GrantedAuthority::getAuthority)
			.containsExactlyElementsOf(AUTHORITIES.stream().map(GrantedAuthority::getAuthority).toList());
		assertThat(read.getAuthorities()).filteredOn(FactorGrantedAuthority.class::isInstance)
			.map((factor) -> ((FactorGrantedAuthority) factor).getIssuedAt())
			.containsExactly(PROVED);
	}

	@Test
	void keepsARequest() {
		OAuth2AuthorizationRequest read = writtenAndRead(request().clientId("gateway")
			.redirectUri("http://issuer.test/login/oauth2/code/ecotown?a=น้ำ")
			.state("state \"1\"")
			.scope("openid", "profile")
			.additionalParameters(Map.of("nonce", "n")));
		assertThat(read.getClientId()).isEqualTo("gateway");
		assertThat(read.getRedirectUri()).isEqualTo("http://issuer.test/login/oauth2/code/ecotown?a=น้ำ");
		assertThat(read.getState()).isEqualTo("state \"1\"");
		assertThat(read.getScopes()).containsExactly("openid", "profile");
		assertThat(read.getAdditionalParameters()).containsEntry("nonce", "n");
	}

	@Test
	void keepsARequestWithoutStateAndRedirect() {
		OAuth2AuthorizationRequest read = writtenAndRead(request().clientId("mobile"));
		assertThat(read.getState()).isNull();
		assertThat(read.getRedirectUri()).isNull();
		assertThat(read.getScopes()).isEmpty();
		assertThat(read.getAdditionalParameters()).isEmpty();
	}

	/** A parameter that was sent twice. */
	@Test
	void keepsAllValuesOfAParameter() {
		OAuth2AuthorizationRequest read = writtenAndRead(
				request().clientId("mobile").additionalParameters(Map.of("resource", new String[] { "one", "two" })));
		assertThat((String[]) read.getAdditionalParameters().get("resource")).containsExactly("one", "two");
	}

	private static OAuth2AuthorizationRequest.Builder request() {
		return OAuth2AuthorizationRequest.authorizationCode().authorizationUri("http://issuer.test/oauth2/authorize");
	}

	private static OAuth2AuthorizationRequest writtenAndRead(OAuth2AuthorizationRequest.Builder request) {
		return StoredSignIn.request(StoredSignIn.write(request.build()));
	}

}
