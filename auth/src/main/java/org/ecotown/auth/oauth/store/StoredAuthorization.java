package org.ecotown.auth.oauth.store;

import java.security.Principal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.Objects;

import org.ecotown.auth.config.Sha256;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization.Token;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;

/**
 * Reads an authorization from its row.
 */
final class StoredAuthorization extends OAuth2Authorization.Builder {

	private final ResultSet row;

	private final @Nullable String shown;

	private final byte @Nullable [] shownHash;

	private StoredAuthorization(ResultSet row, @Nullable String shown) throws SQLException {
		super(row.getString("registered_client_id"));
		this.row = row;
		this.shown = shown;
		this.shownHash = (shown != null) ? Sha256.of(shown) : null;
	}

	/**
	 * The authorization of a row.
	 * @param shown the code, token or state it was found by
	 */
	static OAuth2Authorization read(ResultSet row, @Nullable String shown) throws SQLException {
		StoredAuthorization read = new StoredAuthorization(row, shown);
		if (shown != null) {
			read.attribute(AuthorizationStore.FOUND_BY, shown);
		}
		read.request();
		read.code();
		read.accessToken();
		read.identityToken();
		read.refreshToken();
		return read.build();
	}

	private void request() throws SQLException {
		String person = this.row.getString("principal_name");
		id(this.row.getString("id"));
		principalName(person);
		authorizationGrantType(new AuthorizationGrantType(this.row.getString("authorization_grant_type")));
		authorizedScopes(StoredToken.scopes(this.row.getString("authorized_scopes")));
		String signIn = this.row.getString("sign_in");
		if (signIn != null) {
			attribute(Principal.class.getName(), StoredSignIn.person(person, signIn));
		}
		String request = this.row.getString("request");
		if (request != null) {
			attribute(OAuth2AuthorizationRequest.class.getName(), StoredSignIn.request(request));
		}
		byte[] state = this.row.getBytes("state_hash");
		if (state != null) {
			attribute(OAuth2ParameterNames.STATE, value(state));
		}
	}

	private void code() throws SQLException {
		byte[] hash = this.row.getBytes("code_hash");
		if (hash != null) {
			add(new OAuth2AuthorizationCode(value(hash), time("code_issued_at"),
					Objects.requireNonNull(time("code_expires_at"))), this.row.getBoolean("code_invalidated"), null);
		}
	}

	private void accessToken() throws SQLException {
		byte[] hash = this.row.getBytes("access_token_hash");
		if (hash != null) {
			add(new OAuth2AccessToken(new OAuth2AccessToken.TokenType(this.row.getString("access_token_type")),
					value(hash), time("access_token_issued_at"), time("access_token_expires_at"),
					StoredToken.scopes(this.row.getString("access_token_scopes"))),
					this.row.getBoolean("access_token_invalidated"),
					StoredToken.claims(this.row.getString("access_token_claims")));
		}
	}

	private void identityToken() throws SQLException {
		String json = this.row.getString("id_token_claims");
		if (json != null) {
			Map<String, Object> claims = StoredToken.claims(json);
			// a renewal reads it so
			claims.computeIfPresent(IdTokenClaimNames.AUTH_TIME,
					(name, seconds) -> Date.from(StoredToken.time(seconds)));
			add(new OidcIdToken(StoredToken.unread(), time("id_token_issued_at"), time("id_token_expires_at"), claims),
					false, claims);
		}
	}

	private void refreshToken() throws SQLException {
		byte[] hash = this.row.getBytes("refresh_token_hash");
		if (hash != null) {
			add(new OAuth2RefreshToken(value(hash), time("refresh_token_issued_at"), time("refresh_token_expires_at")),
					this.row.getBoolean("refresh_token_invalidated"), null);
		}
	}

	/** What was shown, where it is that. */
	private String value(byte[] hash) {
		return (this.shown != null && Arrays.equals(hash, this.shownHash)) ? this.shown : StoredToken.unread(hash);
	}

	private void add(OAuth2Token token, boolean invalidated, @Nullable Map<String, Object> claims) {
		token(token, (metadata) -> {
			metadata.put(Token.INVALIDATED_METADATA_NAME, invalidated);
			if (claims != null) {
				metadata.put(Token.CLAIMS_METADATA_NAME, claims);
			}
		});
	}

	private @Nullable Instant time(String column) throws SQLException {
		OffsetDateTime time = this.row.getObject(column, OffsetDateTime.class);
		return (time != null) ? time.toInstant() : null;
	}

}
