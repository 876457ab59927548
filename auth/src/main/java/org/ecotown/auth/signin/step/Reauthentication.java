package org.ecotown.auth.signin.step;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.ecotown.auth.config.Sha256;
import org.ecotown.auth.signin.proof.Factors;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Asks a signed-in person to sign in once more where the client wants it: always
 * ({@code prompt=login} or {@code select_account}) or after some time ({@code max_age}),
 * as OpenID Connect Core 1.0, section 3.1.2.1, has it. What was proved after the request
 * came in counts, so nobody is asked twice for one request.
 */
@Component
class Reauthentication implements SignInStep {

	private static final String REQUESTS = "ecotown.sign-in.requests";

	/** An unfinished request is forgotten after this time. */
	private static final Duration MEMORY = Duration.ofMinutes(30);

	private static final List<String> AGAIN = List.of("login", "select_account");

	private final Clock clock;

	Reauthentication(Clock clock) {
		this.clock = clock;
	}

	@Override
	public void begin(HttpServletRequest request) {
		if (isAsked(request)) {
			HttpSession session = request.getSession();
			Map<String, Instant> requests = requests(session);
			if (requests.putIfAbsent(name(request), this.clock.instant()) == null) {
				session.setAttribute(REQUESTS, requests);
			}
		}
	}

	@Override
	public Optional<String> pageFor(HttpServletRequest request, Authentication person) {
		if (!isAsked(request)) {
			return Optional.empty();
		}
		Instant now = this.clock.instant();
		Instant since = requests(request.getSession()).getOrDefault(name(request), now);
		Instant proved = Factors.firstProvedAt(person).orElse(Instant.EPOCH);
		boolean tooOld = AuthorizationParameters.prompts(request).stream().anyMatch(AGAIN::contains)
				|| AuthorizationParameters.maxAge(request).filter((age) -> proved.isBefore(now.minus(age))).isPresent();
		return (tooOld && proved.isBefore(since)) ? Optional.of("/sign-in?again") : Optional.empty();
	}

	@Override
	public void end(HttpServletRequest request) {
		if (isAsked(request)) {
			HttpSession session = request.getSession();
			Map<String, Instant> requests = requests(session);
			requests.remove(name(request));
			session.setAttribute(REQUESTS, requests);
		}
	}

	@Override
	public String errorWithoutPage() {
		return "login_required";
	}

	@Override
	public Step step() {
		return Step.REAUTHENTICATION;
	}

	private static boolean isAsked(HttpServletRequest request) {
		return AuthorizationParameters.maxAge(request).isPresent()
				|| AuthorizationParameters.prompts(request).stream().anyMatch(AGAIN::contains);
	}

	private Map<String, Instant> requests(HttpSession session) {
		Map<String, Instant> requests = new HashMap<>();
		Instant oldest = this.clock.instant().minus(MEMORY);
		if (session.getAttribute(REQUESTS) instanceof Map<?, ?> kept) {
			kept.forEach((name, at) -> {
				if (name instanceof String text && at instanceof Instant instant && instant.isAfter(oldest)) {
					requests.put(text, instant);
				}
			});
		}
		return requests;
	}

	/**
	 * The same request comes back after the sign-in; another one differs in its state.
	 */
	private static String name(HttpServletRequest request) {
		String parameters = request.getParameterMap()
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((parameter) -> parameter.getKey() + "=" + List.of(parameter.getValue()))
			.collect(Collectors.joining("&"));
		return Sha256.hex(parameters);
	}

}
