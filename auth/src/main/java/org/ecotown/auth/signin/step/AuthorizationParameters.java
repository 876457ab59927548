package org.ecotown.auth.signin.step;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * What an authorization request says of the sign-in it wants (OpenID Connect Core 1.0,
 * section 3.1.2.1).
 */
final class AuthorizationParameters {

	private static final Set<String> PROMPTS = Set.of("none", "login", "consent", "select_account");

	/** Some 30 years; whoever writes more means for ever. */
	private static final int MOST_DIGITS = 9;

	private AuthorizationParameters() {
	}

	/**
	 * Which pages the client wants, and {@code none} where it wants none.
	 */
	static List<String> prompts(HttpServletRequest request) {
		String prompt = request.getParameter("prompt");
		return (prompt == null || prompt.isBlank()) ? List.of() : Arrays.asList(prompt.strip().split(" +"));
	}

	/**
	 * How long ago the person may have signed in.
	 */
	static Optional<Duration> maxAge(HttpServletRequest request) {
		String age = request.getParameter("max_age");
		return (age != null && age.matches("\\d+") && age.length() <= MOST_DIGITS)
				? Optional.of(Duration.ofSeconds(Long.parseLong(age))) : Optional.empty();
	}

	/**
	 * What the client is told of parameters that say nothing; null when they are well.
	 */
	static @Nullable String fault(HttpServletRequest request) {
		String[] ages = request.getParameterValues("max_age");
		if (ages != null && (ages.length > 1 || !ages[0].matches("\\d+"))) {
			return "max_age is not a number of seconds";
		}
		List<String> prompts = prompts(request);
		if (!PROMPTS.containsAll(prompts)) {
			return "prompt has a value that is not supported";
		}
		return (prompts.contains("none") && prompts.size() > 1) ? "prompt has none and something else" : null;
	}

}
