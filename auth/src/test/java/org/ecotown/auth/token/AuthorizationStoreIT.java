package org.ecotown.auth.token;

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
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
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
		this.store.save(OAuth2Authorization.from(this.authorization)
			.invalidate(this.authorization.getRefreshToken().getToken())
			.build());
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
		this.store.save(OAuth2Authorization.from(this.authorization)
			.invalidate(this.authorization.getRefreshToken().getToken())
			.build());
		OAuth2Authorization renewed = OAuth2Authorization.from(this.authorization)
			.accessToken(new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, this.tokens.at("/access_token"),
					Instant.now(), Instant.now().plusSeconds(300)))
			.build();
		assertThatExceptionOfType(OAuth2AuthenticationException.class).isThrownBy(() -> this.store.save(renewed));
		assertThat(this.store.findById(this.authorization.getId()).getRefreshToken().isInvalidated()).isTrue();
	}

	@Test
	void nobodyWhoReadsTheRowCanUseIt() {
		String row = this.jdbc.sql("SELECT CAST(oauth2_authorization AS text) FROM oauth2_authorization WHERE id = :id")
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
		assertThatExceptionOfType(OAuth2AuthenticationException.class)
			.isThrownBy(() -> this.store.save(this.authorization))
			.satisfies((ex) -> assertThat(ex.getError().getErrorCode()).isEqualTo("invalid_grant"));
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

	private void remove() {
		this.jdbc.sql("DELETE FROM oauth2_authorization WHERE id = :id")
			.param("id", this.authorization.getId())
			.update();
	}

}
