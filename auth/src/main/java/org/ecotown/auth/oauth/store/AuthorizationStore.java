package org.ecotown.auth.oauth.store;

import java.security.Principal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.ecotown.auth.config.Sha256;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.core.Authentication;
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
public class AuthorizationStore implements OAuth2AuthorizationService {

	/**
	 * The attribute that holds the code, token or state an authorization was found by.
	 * New ones have none.
	 */
	static final String FOUND_BY = AuthorizationStore.class.getName() + ".found-by";

	private static final Logger logger = LoggerFactory.getLogger(AuthorizationStore.class);

	private static final String SELECT = "SELECT * FROM issued_authorization WHERE ";

	private final JdbcOperations jdbc;

	AuthorizationStore(JdbcOperations jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Tokens are only ever added to a row that is there already, and for a code or
	 * refresh token that it still has and that was not taken back. Otherwise its session
	 * ended meanwhile, or another request with the same token was faster, at whichever
	 * instance, and giving more would undo that. What was used is remembered with the
	 * same statement.
	 * @throws OAuth2AuthenticationException {@code invalid_grant} when there is nothing
	 * to add tokens to, {@code invalid_request} when a request that waited for consent is
	 * gone
	 */
	@Override
	public void save(OAuth2Authorization authorization) {
		if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(authorization.getAuthorizationGrantType())) {
			return;
		}
		String foundBy = authorization.getAttribute(FOUND_BY);
		OAuth2AccessToken access = made(authorization.getAccessToken(), foundBy);
		OAuth2AuthorizationCode code = made(authorization.getToken(OAuth2AuthorizationCode.class), foundBy);
		Write write = Write.of(foundBy, access, code);
		logger.debug("Authorization {}: {}", authorization.getId(), write);
		switch (write) {
			case GIVE_TOKENS -> give(authorization, Objects.requireNonNull(access), foundBy);
			case ADD_REQUEST -> add(authorization, code);
			case ANSWER_REQUEST -> answer(authorization, Objects.requireNonNull(code), Objects.requireNonNull(foundBy));
			case TAKE_BACK -> takeBack(authorization);
		}
	}

	/**
	 * What saving an authorization comes to: Spring calls for four things by one name.
	 */
	private enum Write {

		/** A request that is new here, pushed or asked, perhaps with its code at once. */
		ADD_REQUEST,
		/** The code for a request that waited for consent. */
		ANSWER_REQUEST,
		/** Tokens for a code or a refresh token, which are used up by it. */
		GIVE_TOKENS,
		/** Tokens that count no more. */
		TAKE_BACK;

		static Write of(@Nullable String foundBy, @Nullable OAuth2AccessToken access,
				@Nullable OAuth2AuthorizationCode code) {
			if (access != null) {
				return GIVE_TOKENS;
			}
			if (foundBy == null) {
				return ADD_REQUEST;
			}
			return (code != null) ? ANSWER_REQUEST : TAKE_BACK;
		}

	}

	/** A request, and the code that answers it if nobody has to be asked. */
	private void add(OAuth2Authorization authorization, @Nullable OAuth2AuthorizationCode code) {
		String state = authorization.getAttribute(OAuth2ParameterNames.STATE);
		OAuth2AuthorizationRequest request = authorization.getAttribute(OAuth2AuthorizationRequest.class.getName());
		// nobody yet in a pushed request
		Authentication person = authorization.getAttribute(Principal.class.getName());
		this.jdbc.update("""
				INSERT INTO issued_authorization (id, registered_client_id, principal_name, authorization_grant_type,
				       authorized_scopes, sign_in, request, state_hash, code_hash, code_issued_at, code_expires_at)
				VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				""", authorization.getId(), authorization.getRegisteredClientId(), authorization.getPrincipalName(),
				authorization.getAuthorizationGrantType().getValue(),
				StoredToken.scopes(authorization.getAuthorizedScopes()),
				(person != null) ? StoredSignIn.write(person) : null,
				(request != null) ? StoredSignIn.write(request) : null, hash(state),
				(code != null) ? hash(code.getTokenValue()) : null, (code != null) ? time(code.getIssuedAt()) : null,
				(code != null) ? time(code.getExpiresAt()) : null);
	}

	/** The code for a request that waited for consent, which is answered once. */
	private void answer(OAuth2Authorization authorization, OAuth2AuthorizationCode code, String state) {
		int rows = this.jdbc.update("""
				UPDATE issued_authorization
				   SET authorized_scopes = ?, state_hash = NULL, code_hash = ?, code_issued_at = ?, code_expires_at = ?
				 WHERE id = ? AND state_hash = ?
				""", StoredToken.scopes(authorization.getAuthorizedScopes()), hash(code.getTokenValue()),
				time(code.getIssuedAt()), time(code.getExpiresAt()), authorization.getId(), hash(state));
		if (rows == 0) {
			throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_REQUEST);
		}
	}

	private void give(OAuth2Authorization authorization, OAuth2AccessToken access, @Nullable String shown) {
		StringBuilder sql = new StringBuilder("""
				WITH given AS (
				     UPDATE issued_authorization
				        SET code_invalidated = true, access_token_invalidated = false, access_token_hash = ?,
				            access_token_issued_at = ?, access_token_expires_at = ?, access_token_type = ?,
				            access_token_scopes = ?, access_token_claims = ?""");
		List<@Nullable Object> values = new ArrayList<>();
		add(values, access);
		values.add(access.getTokenType().getValue());
		values.add(StoredToken.scopes(access.getScopes()));
		values.add(StoredToken.claims(access));
		OidcIdToken identity = made(authorization.getToken(OidcIdToken.class), shown);
		if (identity != null) {
			sql.append(", id_token_issued_at = ?, id_token_expires_at = ?, id_token_claims = ?");
			values.add(time(identity.getIssuedAt()));
			values.add(time(identity.getExpiresAt()));
			values.add(StoredToken.claims(identity));
		}
		OAuth2RefreshToken refresh = made(authorization.getRefreshToken(), shown);
		if (refresh != null) {
			sql.append(", refresh_token_hash = ?, refresh_token_issued_at = ?, refresh_token_expires_at = ?");
			add(values, refresh);
		}
		sql.append("""

				        WHERE id = ? AND (code_hash = ? AND NOT code_invalidated
				              OR refresh_token_hash = ? AND NOT refresh_token_invalidated)
				       RETURNING id, greatest(access_token_expires_at, refresh_token_expires_at) AS ends_at)
				INSERT INTO used_token (hash, authorization_id, ends_at)
				SELECT ?, id, ends_at FROM given
				""");
		byte[] used = hash(shown);
		values.addAll(Arrays.asList(authorization.getId(), used, used, used));
		if (this.jdbc.update(sql.toString(), values.toArray()) == 0) {
			throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
		}
	}

	/**
	 * What was taken back stays so. That of a refresh token that was read before a
	 * renewal takes the renewed tokens back.
	 */
	private void takeBack(OAuth2Authorization authorization) {
		this.jdbc.update(
				"""
						UPDATE issued_authorization
						   SET code_invalidated = code_invalidated OR ?, access_token_invalidated = access_token_invalidated OR ?,
						       refresh_token_invalidated = refresh_token_invalidated OR ?
						 WHERE id = ?
						""",
				isInvalidated(authorization.getToken(OAuth2AuthorizationCode.class)),
				isInvalidated(authorization.getAccessToken()), isInvalidated(authorization.getRefreshToken()),
				authorization.getId());
	}

	private static void add(List<@Nullable Object> values, OAuth2Token token) {
		values.add(hash(token.getTokenValue()));
		values.add(time(token.getIssuedAt()));
		values.add(time(token.getExpiresAt()));
	}

	private static boolean isInvalidated(@Nullable Token<?> token) {
		return token != null && token.isInvalidated();
	}

	/** A token that was not read from here. */
	private static <T extends OAuth2Token> @Nullable T made(@Nullable Token<T> token, @Nullable String foundBy) {
		return (token != null && !StoredToken.isRead(token.getToken(), foundBy)) ? token.getToken() : null;
	}

	private static byte @Nullable [] hash(@Nullable String token) {
		return (token != null) ? Sha256.of(token) : null;
	}

	private static @Nullable Object time(@Nullable Instant time) {
		return (time != null) ? time.atOffset(ZoneOffset.UTC) : null;
	}

	/**
	 * Removes a request that was pushed and is being used, or that waited for consent and
	 * is refused. Of several that use, allow or refuse one at the same moment one goes
	 * on.
	 */
	@Override
	public void remove(OAuth2Authorization authorization) {
		int rows = this.jdbc.update("DELETE FROM issued_authorization WHERE id = ? AND state_hash = ?",
				authorization.getId(), hash(authorization.getAttribute(FOUND_BY)));
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
