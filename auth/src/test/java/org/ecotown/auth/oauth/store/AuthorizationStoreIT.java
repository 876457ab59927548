package org.ecotown.auth.oauth.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.OAuthClient;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@EcotownIntegrationTest
class AuthorizationStoreIT {

	@LocalServerPort
	private int port;

	@Autowired
	private AuthorizationStore store;

	@Autowired
	private JdbcClient jdbc;

	private OAuth2Authorization authorization;

	private Api.Answer tokens;

	@BeforeEach
	void signIn() {
		AuthFixtures fixtures = new AuthFixtures(this.port);
		String username = AuthFixtures.unique("officer");
		fixtures.person(username, fixtures.organisation(), "programme-officer");
		this.tokens = OAuthClient.gateway(this.port).signIn(username, AuthFixtures.PASSWORD);
		this.authorization = this.store.findByToken(this.tokens.at("/refresh_token"), OAuth2TokenType.REFRESH_TOKEN);
		assertThat(this.authorization).isNotNull();
	}

	@Test
	void knowsTheTokenItWasFoundByAndWhatTheOthersSay() {
		assertThat(this.authorization.getRefreshToken().getToken().getTokenValue())
			.isEqualTo(this.tokens.at("/refresh_token"));
		assertThat(this.authorization.getAccessToken().getToken().getTokenValue())
			.isNotEqualTo(this.tokens.at("/access_token"));
		assertThat(this.authorization.getAccessToken().getClaims())
			.containsEntry("sub", this.authorization.getPrincipalName())
			.containsEntry("exp", this.authorization.getAccessToken().getToken().getExpiresAt().truncatedTo(SECONDS));
		assertThat(
				this.store.findByToken(this.tokens.at("/access_token"), null).getAccessToken().getToken().getScopes())
			.contains("openid");
	}

	/** Taking back what was read by its refresh token changes nothing else. */
	@Test
	void keepsWhatWasNotRead() {
		this.store.save(revoked());
		OAuth2Authorization read = this.store.findByToken(this.tokens.at("/access_token"),
				OAuth2TokenType.ACCESS_TOKEN);
		assertThat(read.getAccessToken().isInvalidated()).isTrue();
		assertThat(read.getRefreshToken().isInvalidated()).isTrue();
		assertThat(read.getAccessToken().getClaims()).isEqualTo(this.authorization.getAccessToken().getClaims());
		assertThat(read.getToken(OidcIdToken.class).getClaims())
			.isEqualTo(this.authorization.getToken(OidcIdToken.class).getClaims());
		assertThat(read.getAuthorizedScopes()).isEqualTo(this.authorization.getAuthorizedScopes());
	}

	@Test
	void aRenewalDoesNotUndoARevocation() {
		this.store.save(revoked());
		refused(renewed(), "invalid_grant");
		assertThat(stored().getRefreshToken().isInvalidated()).isTrue();
	}

	@Test
	void aRevocationThatWasReadBeforeARenewalIsNotLost() {
		OAuth2Authorization renewed = renewed();
		this.store.save(renewed);
		this.store.save(revoked());
		OAuth2Authorization read = this.store.findByToken(renewed.getRefreshToken().getToken().getTokenValue(),
				OAuth2TokenType.REFRESH_TOKEN);
		assertThat(read.getRefreshToken().isInvalidated()).isTrue();
		assertThat(read.getAccessToken().isInvalidated()).isTrue();
	}

	@Test
	void ofTwoRenewalsThatReadTheSameTokenOneCounts() {
		OAuth2Authorization first = renewed();
		this.store.save(first);
		refused(renewed(), "invalid_grant");
		assertThat(this.store.findByToken(first.getRefreshToken().getToken().getTokenValue(),
				OAuth2TokenType.REFRESH_TOKEN))
			.isNotNull();
	}

	@Test
	void aRequestThatWaitsForConsentIsAnsweredOnce() {
		String state = AuthFixtures.unique("state");
		this.store.save(new OAuth2Authorization.Builder(this.authorization.getRegisteredClientId()) {
		}.id(state)
			.principalName(this.authorization.getPrincipalName())
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.attribute("state", state)
			.build());
		OAuth2Authorization waiting = this.store.findByToken(state, new OAuth2TokenType("state"));
		assertThat(waiting.<String>getAttribute("state")).isEqualTo(state);
		this.store.save(allowed(waiting));
		assertThat(this.store.findByToken(state, new OAuth2TokenType("state"))).isNull();
		refused(allowed(waiting), "invalid_request");
		// nor is it taken away by who refused it a moment later
		assertThatExceptionOfType(OAuth2AuthenticationException.class).isThrownBy(() -> this.store.remove(waiting));
		assertThat(this.store.findById(state)).isNotNull();
	}

	@Test
	void nobodyWhoReadsTheRowCanUseIt() {
		String row = this.jdbc.sql("SELECT CAST(issued_authorization AS text) FROM issued_authorization WHERE id = :id")
			.param("id", this.authorization.getId())
			.query(String.class)
			.single();
		for (String token : List.of("/access_token", "/refresh_token", "/id_token")) {
			String value = this.tokens.at(token);
			String end = value.substring(value.length() - 40);
			assertThat(row).doesNotContain(end, HexFormat.of().formatHex(end.getBytes(StandardCharsets.US_ASCII)));
		}
		String stands = this.authorization.getAccessToken().getToken().getTokenValue();
		assertThat(this.store.findByToken(stands, null)).isNull();
		assertThat(this.store.findByToken(stands, OAuth2TokenType.ACCESS_TOKEN)).isNull();
	}

	@Test
	void givesNothingForASessionThatEndedMeanwhile() {
		remove();
		refused(renewed(), "invalid_grant");
		assertThat(this.store.findById(this.authorization.getId())).isNull();
	}

	@Test
	void takingBackWhatIsGoneIsNoFault() {
		OAuth2Authorization takenBack = OAuth2Authorization.from(this.authorization)
			.invalidate(this.authorization.getRefreshToken().getToken())
			.build();
		remove();
		this.store.save(takenBack);
		assertThat(this.store.findById(this.authorization.getId())).isNull();
	}

	private OAuth2Authorization stored() {
		return this.store.findById(this.authorization.getId());
	}

	private OAuth2Authorization revoked() {
		return OAuth2Authorization.from(this.authorization)
			.invalidate(this.authorization.getRefreshToken().getToken())
			.build();
	}

	private OAuth2Authorization renewed() {
		Instant now = Instant.now();
		return OAuth2Authorization.from(this.authorization)
			.accessToken(new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER,
					AuthFixtures.unique("header") + ".e30.signature", now, now.plusSeconds(300)))
			.refreshToken(new OAuth2RefreshToken(AuthFixtures.unique("refresh"), now, now.plusSeconds(600)))
			.build();
	}

	private static OAuth2Authorization allowed(OAuth2Authorization waiting) {
		return OAuth2Authorization.from(waiting)
			.token(new OAuth2AuthorizationCode(AuthFixtures.unique("code"), Instant.now(),
					Instant.now().plusSeconds(60)))
			.attributes((attributes) -> attributes.remove("state"))
			.build();
	}

	private void refused(OAuth2Authorization authorization, String error) {
		assertThatExceptionOfType(OAuth2AuthenticationException.class).isThrownBy(() -> this.store.save(authorization))
			.satisfies((ex) -> assertThat(ex.getError().getErrorCode()).isEqualTo(error));
	}

	private void remove() {
		this.jdbc.sql("DELETE FROM issued_authorization WHERE id = :id")
			.param("id", this.authorization.getId())
			.update();
	}

}
