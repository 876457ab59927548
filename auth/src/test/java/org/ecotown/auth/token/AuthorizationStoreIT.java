package org.ecotown.auth.token;

import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.OAuthClient;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

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

	@BeforeEach
	void signIn() {
		AuthFixtures fixtures = new AuthFixtures(this.port);
		String username = AuthFixtures.unique("officer");
		fixtures.person(username, fixtures.organisation(), "programme-officer");
		Api.Answer tokens = OAuthClient.gateway(this.port).signIn(username, AuthFixtures.PASSWORD);
		this.authorization = this.store.findByToken(tokens.at("/refresh_token"), OAuth2TokenType.REFRESH_TOKEN);
		assertThat(this.authorization).isNotNull();
	}

	@Test
	void readsWhatItWrote() {
		OAuth2Authorization changed = OAuth2Authorization.from(this.authorization)
			.attribute("state", "another state")
			.build();
		this.store.save(changed);
		OAuth2Authorization read = this.store.findById(changed.getId());
		assertThat(read.<String>getAttribute("state")).isEqualTo("another state");
		assertThat(read.getPrincipalName()).isEqualTo(changed.getPrincipalName());
		assertThat(read.getAuthorizedScopes()).isEqualTo(changed.getAuthorizedScopes());
		assertThat(read.getAccessToken().getToken()).isEqualTo(changed.getAccessToken().getToken());
		assertThat(read.getAccessToken().getClaims()).isEqualTo(changed.getAccessToken().getClaims());
		assertThat(read.getRefreshToken().getToken()).isEqualTo(changed.getRefreshToken().getToken());
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
