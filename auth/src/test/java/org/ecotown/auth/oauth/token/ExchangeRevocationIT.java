package org.ecotown.auth.oauth.token;

import java.time.Clock;
import java.util.Map;
import java.util.Set;

import org.ecotown.auth.AuthFixtures;
import org.ecotown.auth.config.Issuer;
import org.ecotown.auth.oauth.client.RegisteredClients;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2TokenExchangeAuthenticationToken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A revocation that comes while a token is being exchanged counts.
 */
@EcotownIntegrationTest
class ExchangeRevocationIT {

	private static final String ACCESS_TOKEN = "urn:ietf:params:oauth:token-type:access_token";

	@LocalServerPort
	private int port;

	@Autowired
	private IssuedTokens issued;

	@Autowired
	private JwtEncoder encoder;

	@Autowired
	private RegisteredClients clients;

	@Autowired
	private Issuer issuer;

	@Autowired
	private Clock clock;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void whatIsTakenBackMeanwhileGivesNothing() {
		AuthFixtures fixtures = new AuthFixtures(this.port);
		String username = AuthFixtures.unique("revoked");
		String person = fixtures.person(username, fixtures.organisation(), "coordinator");
		OAuth2TokenExchangeAuthenticationToken asked = asked(fixtures.token(username));
		assertThat(exchange(this.encoder).authenticate(asked)).isNotNull();
		JwtEncoder slow = (parameters) -> {
			this.jdbc.sql("DELETE FROM issued_authorization WHERE principal_name = :person")
				.param("person", person)
				.update();
			return this.encoder.encode(parameters);
		};
		assertThatExceptionOfType(OAuth2AuthenticationException.class)
			.isThrownBy(() -> exchange(slow).authenticate(asked));
	}

	private TokenExchange exchange(JwtEncoder encoder) {
		return new TokenExchange(this.issued, encoder, this.issuer, this.clock);
	}

	private OAuth2TokenExchangeAuthenticationToken asked(String token) {
		OAuth2ClientAuthenticationToken service = new OAuth2ClientAuthenticationToken(
				this.clients.findByClientId("enterprises-service"), ClientAuthenticationMethod.CLIENT_SECRET_BASIC,
				null);
		return new OAuth2TokenExchangeAuthenticationToken(ACCESS_TOKEN, token, ACCESS_TOKEN, service, null, null,
				Set.of(), Set.of("agreements-service"), Set.of(), Map.of());
	}

}
