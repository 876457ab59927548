package org.ecotown.platform.idempotency.support;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Reads the header {@code Idempotency-Key} of draft-ietf-httpapi-idempotency-key-header:
 * a string of RFC 9651, or the bare characters that many clients send.
 */
final class IdempotencyKeys {

	static final String HEADER = "Idempotency-Key";

	private static final Pattern BARE = Pattern.compile("[\\x21\\x23-\\x5B\\x5D-\\x7E]{1,255}");

	private static final Pattern QUOTED = Pattern
		.compile("\"((?:[\\x21\\x23-\\x5B\\x5D-\\x7E]|\\\\\"|\\\\\\\\){1,255})\"");

	private IdempotencyKeys() {
	}

	/**
	 * The key, or nothing when the header is malformed or there more than once.
	 */
	static Optional<String> read(HttpServletRequest request) {
		List<String> values = Collections.list(request.getHeaders(HEADER));
		if (values.size() != 1) {
			return Optional.empty();
		}
		String value = values.getFirst().strip();
		if (BARE.matcher(value).matches()) {
			return Optional.of(value);
		}
		return Optional.of(QUOTED.matcher(value))
			.filter((matcher) -> matcher.matches())
			.map((matcher) -> matcher.group(1).replaceAll("\\\\(.)", "$1"));
	}

}
