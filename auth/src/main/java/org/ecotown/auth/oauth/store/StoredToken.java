package org.ecotown.auth.oauth.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.jwt.JwtClaimNames;

/**
 * How a token is kept: its hash, and of one that is a JWT the claims. Where Spring wants
 * the value of a token that is not known, its hash stands, with something in front that
 * no token begins with.
 */
final class StoredToken {

	private static final String UNREAD = "sha-256:";

	private static final List<String> TIMES = List.of(JwtClaimNames.IAT, JwtClaimNames.NBF, JwtClaimNames.EXP);

	private static final TypeReference<LinkedHashMap<String, Object>> CLAIMS = new TypeReference<>() {
	};

	private StoredToken() {
	}

	/**
	 * What stands for a token of which the hash is known, or nothing.
	 */
	static String unread(byte... hash) {
		return UNREAD + HexFormat.of().formatHex(hash);
	}

	/**
	 * Whether a token comes from the store.
	 * @param foundBy what its authorization was found by
	 */
	static boolean isRead(OAuth2Token token, @Nullable String foundBy) {
		String value = token.getTokenValue();
		return value.startsWith(UNREAD) || value.equals(foundBy);
	}

	/**
	 * The claims of a token that was just made, as it says them itself (RFC 7519).
	 */
	static String claims(OAuth2Token token) {
		String[] parts = token.getTokenValue().split("\\.");
		return new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
	}

	/**
	 * Claims as Spring has them.
	 */
	static Map<String, Object> claims(String json) {
		Map<String, Object> claims = JsonMapper.shared().readValue(json, CLAIMS);
		TIMES.forEach((name) -> claims.computeIfPresent(name, (same, seconds) -> time(seconds)));
		return claims;
	}

	static Instant time(Object seconds) {
		return Instant.ofEpochSecond(((Number) seconds).longValue());
	}

	static String scopes(Collection<String> scopes) {
		return String.join(" ", scopes);
	}

	static Set<String> scopes(String stored) {
		return stored.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(stored.split(" ")));
	}

}
