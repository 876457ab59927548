package org.ecotown.auth.token;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;

/**
 * Authorizations in PostgreSQL. Tokens of client credentials are not stored: they live
 * five minutes, are never refreshed, and are by far the most frequent; introspection
 * knows them by their signature.
 */
class AuthorizationStore extends JdbcOAuth2AuthorizationService {

	/** In the order of Spring's parameters. */
	private static final List<String> COLUMNS = List.of("registered_client_id", "principal_name",
			"authorization_grant_type", "authorized_scopes", "attributes", "state", "authorization_code_value",
			"authorization_code_issued_at", "authorization_code_expires_at", "authorization_code_metadata",
			"access_token_value", "access_token_issued_at", "access_token_expires_at", "access_token_metadata",
			"access_token_type", "access_token_scopes", "oidc_id_token_value", "oidc_id_token_issued_at",
			"oidc_id_token_expires_at", "oidc_id_token_metadata", "refresh_token_value", "refresh_token_issued_at",
			"refresh_token_expires_at", "refresh_token_metadata", "user_code_value", "user_code_issued_at",
			"user_code_expires_at", "user_code_metadata", "device_code_value", "device_code_issued_at",
			"device_code_expires_at", "device_code_metadata");

	private static final String UPDATE = "UPDATE oauth2_authorization SET "
			+ COLUMNS.stream().map((column) -> column + " = ?").collect(Collectors.joining(", ")) + " WHERE id = ?";

	private static final String INSERT_OR_UPDATE = "INSERT INTO oauth2_authorization (id, " + String.join(", ", COLUMNS)
			+ ") VALUES (?" + ", ?".repeat(COLUMNS.size()) + ") ON CONFLICT (id) DO UPDATE SET "
			+ COLUMNS.stream().map((column) -> column + " = excluded." + column).collect(Collectors.joining(", "));

	AuthorizationStore(JdbcOperations jdbc) {
		super(jdbc, new UnresolvedClients());
		JsonMapper json = StoredSignIn.json();
		setAuthorizationRowMapper(new JsonMapperOAuth2AuthorizationRowMapper(new UnresolvedClients(), json));
		setAuthorizationParametersMapper(new JsonMapperOAuth2AuthorizationParametersMapper(json));
	}

	/**
	 * Tokens are only ever added to a row that is there already. When it is gone, the
	 * session it came from ended in the meantime, and giving more would undo that.
	 * (Spring's own reads and parses the whole row first, and puts it back if it is
	 * gone.)
	 */
	@Override
	public void save(OAuth2Authorization authorization) {
		if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(authorization.getAuthorizationGrantType())) {
			return;
		}
		List<SqlParameterValue> values = getAuthorizationParametersMapper().apply(authorization);
		if (authorization.getAccessToken() == null) {
			getJdbcOperations().update(INSERT_OR_UPDATE, values.toArray());
			return;
		}
		List<SqlParameterValue> idLast = new ArrayList<>(values.subList(1, values.size()));
		idLast.add(values.getFirst());
		if (getJdbcOperations().update(UPDATE, idLast.toArray()) == 0
				&& !authorization.getAccessToken().isInvalidated()) {
			throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
		}
	}

	/**
	 * Removes a pushed request that is being used, or whatever else is not needed any
	 * more. Of several requests that do so at the same moment one goes on.
	 */
	@Override
	public void remove(OAuth2Authorization authorization) {
		int rows = getJdbcOperations().update("DELETE FROM oauth2_authorization WHERE id = ?", authorization.getId());
		if (rows == 0) {
			throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_REQUEST);
		}
	}

}
