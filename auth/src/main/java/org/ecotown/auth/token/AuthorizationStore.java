package org.ecotown.auth.token;

import java.security.Principal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.ecotown.auth.config.Sha256;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization.Token;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;

/**
 * Authorizations in PostgreSQL, with hashes of their codes and tokens. One that is read
 * therefore knows the value of the token it was found by, and no other; see
 * {@link StoredToken}. Identity tokens cannot be looked up at all. Tokens of client
 * credentials are not stored: they live five minutes, are never refreshed, and are by far
 * the most frequent; introspection knows them by their signature.
 */
@Component
class AuthorizationStore implements OAuth2AuthorizationService {

	/** The attribute that holds the hash of what an authorization was found by. */
	static final String USED = AuthorizationStore.class.getName() + ".used";

	private static final String SELECT = "SELECT * FROM oauth2_authorization WHERE ";

	private final JdbcOperations jdbc;

	AuthorizationStore(JdbcOperations jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Tokens are only ever added to a row that is there already, and not taken back. When
	 * it is gone, the session it came from ended in the meantime, and giving more would
	 * undo that. The code or refresh token they are given for is marked as used with the
	 * same statement, so that of two requests that show it at the same moment, at
	 * whichever instances, one is answered.
	 * @throws OAuth2AuthenticationException {@code invalid_grant} when any of this
	 * forbids it
	 */
	@Override
	public void save(OAuth2Authorization authorization) {
		if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(authorization.getAuthorizationGrantType())) {
			return;
		}
		if (authorization.getAccessToken() == null) {
			ask(authorization);
		}
		else if (!give(authorization) && !authorization.getAccessToken().isInvalidated()) {
			throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
		}
	}

	/** Before there are tokens: a request, and the code that answers it. */
	private void ask(OAuth2Authorization authorization) {
		String state = authorization.getAttribute(OAuth2ParameterNames.STATE);
		OAuth2AuthorizationRequest request = authorization.getAttribute(OAuth2AuthorizationRequest.class.getName());
		// that of a pushed request is the client
		String person = (authorization
			.getAttribute(Principal.class.getName()) instanceof UsernamePasswordAuthenticationToken signedIn)
					? StoredSignIn.write(signedIn) : null;
		Token<OAuth2AuthorizationCode> code = authorization.getToken(OAuth2AuthorizationCode.class);
		this.jdbc.update("""
				INSERT INTO oauth2_authorization (id, registered_client_id, principal_name, authorization_grant_type,
				       authorized_scopes, sign_in, request, state_hash, code_hash, code_issued_at, code_expires_at,
				       code_invalidated)
				VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				    ON CONFLICT (id) DO UPDATE
				   SET authorized_scopes = excluded.authorized_scopes, state_hash = excluded.state_hash,
				       code_hash = excluded.code_hash, code_issued_at = excluded.code_issued_at,
				       code_expires_at = excluded.code_expires_at, code_invalidated = excluded.code_invalidated
				""", authorization.getId(), authorization.getRegisteredClientId(), authorization.getPrincipalName(),
				authorization.getAuthorizationGrantType().getValue(),
				StoredToken.scopes(authorization.getAuthorizedScopes()), person,
				(request != null) ? StoredSignIn.write(request) : null, (state != null) ? Sha256.of(state) : null,
				(code != null) ? StoredToken.hash(code.getToken().getTokenValue()) : null,
				(code != null) ? time(code.getToken().getIssuedAt()) : null,
				(code != null) ? time(code.getToken().getExpiresAt()) : null, code != null && code.isInvalidated());
	}

	/**
	 * Writes which tokens are new, and which were taken back.
	 * @return whether the authorization is still there, and may give new ones
	 */
	private boolean give(OAuth2Authorization authorization) {
		StringBuilder sql = new StringBuilder("UPDATE oauth2_authorization SET code_invalidated = ?, "
				+ "access_token_invalidated = ?, refresh_token_invalidated = ?");
		List<@Nullable Object> values = new ArrayList<>();
		values.add(isInvalidated(authorization.getToken(OAuth2AuthorizationCode.class)));
		values.add(isInvalidated(authorization.getAccessToken()));
		values.add(isInvalidated(authorization.getRefreshToken()));
		Token<OAuth2AccessToken> access = fresh(authorization.getAccessToken());
		if (access != null) {
			sql.append(", access_token_hash = ?, access_token_issued_at = ?, access_token_expires_at = ?, "
					+ "access_token_type = ?, access_token_scopes = ?, access_token_claims = ?");
			add(values, access.getToken());
			values.add(access.getToken().getTokenType().getValue());
			values.add(StoredToken.scopes(access.getToken().getScopes()));
			values.add(StoredToken.claims(access.getToken()));
		}
		Token<OidcIdToken> identity = fresh(authorization.getToken(OidcIdToken.class));
		if (identity != null) {
			sql.append(", id_token_issued_at = ?, id_token_expires_at = ?, id_token_claims = ?");
			values.add(time(identity.getToken().getIssuedAt()));
			values.add(time(identity.getToken().getExpiresAt()));
			values.add(StoredToken.claims(identity.getToken()));
		}
		Token<OAuth2RefreshToken> refresh = fresh(authorization.getRefreshToken());
		if (refresh != null) {
			sql.append(", refresh_token_hash = ?, refresh_token_issued_at = ?, refresh_token_expires_at = ?");
			add(values, refresh.getToken());
		}
		sql.append(" WHERE id = ?");
		values.add(authorization.getId());
		if (access == null) {
			return this.jdbc.update(sql.toString(), values.toArray()) == 1;
		}
		// by a revocation that was faster
		sql.append(" AND NOT refresh_token_invalidated");
		values.add(authorization.getAttribute(USED));
		try {
			return this.jdbc.update("WITH given AS (" + sql
					+ " RETURNING id, greatest(access_token_expires_at, refresh_token_expires_at) AS ends_at) "
					+ "INSERT INTO used_token (hash, authorization_id, ends_at) SELECT ?, id, ends_at FROM given",
					values.toArray()) == 1;
		}
		catch (DuplicateKeyException usedMeanwhile) {
			return false;
		}
	}

	private static void add(List<@Nullable Object> values, OAuth2Token token) {
		values.add(StoredToken.hash(token.getTokenValue()));
		values.add(time(token.getIssuedAt()));
		values.add(time(token.getExpiresAt()));
	}

	private static boolean isInvalidated(@Nullable Token<?> token) {
		return token != null && token.isInvalidated();
	}

	/** What was not read from here. */
	private static <T extends OAuth2Token> @Nullable Token<T> fresh(@Nullable Token<T> token) {
		return (token != null && !StoredToken.isUnread(token.getToken())) ? token : null;
	}

	private static @Nullable Object time(@Nullable Instant time) {
		return (time != null) ? time.atOffset(ZoneOffset.UTC) : null;
	}

	/**
	 * Removes a pushed request that is being used, or whatever else is not needed any
	 * more. Of several requests that do so at the same moment one goes on.
	 */
	@Override
	public void remove(OAuth2Authorization authorization) {
		int rows = this.jdbc.update("DELETE FROM oauth2_authorization WHERE id = ?", authorization.getId());
		if (rows == 0) {
			throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_REQUEST);
		}
	}

	@Override
	public @Nullable OAuth2Authorization findById(String id) {
		return find("id = ?", null, id);
	}

	@Override
	public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
		byte[] hash = Sha256.of(token);
		if (type == null) {
			return find("access_token_hash = ? OR refresh_token_hash = ? OR code_hash = ?", token, hash, hash, hash);
		}
		return switch (type.getValue()) {
			case OAuth2ParameterNames.REFRESH_TOKEN -> find("refresh_token_hash = ?", token, hash);
			case OAuth2ParameterNames.ACCESS_TOKEN -> find("access_token_hash = ?", token, hash);
			case OAuth2ParameterNames.CODE -> find("code_hash = ?", token, hash);
			case OAuth2ParameterNames.STATE -> find("state_hash = ?", token, hash);
			default -> null;
		};
	}

	private @Nullable OAuth2Authorization find(String condition, @Nullable String shown, Object... values) {
		return this.jdbc.query(SELECT + condition, (rows) -> rows.next() ? StoredAuthorization.read(rows, shown) : null,
				values);
	}

}
