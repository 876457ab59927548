package org.ecotown.auth.partner.federation;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.ecotown.auth.signin.step.InterruptedRequests;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;

/**
 * What a browser was sent to partners with, one request a tab: each by its state, with
 * the request that its sign-in interrupted, which the way through the partner would lose.
 */
class SentRequests {

	private static final String PREFIX = SentRequests.class.getName() + ".";

	private static final int MOST = 10;

	void save(OAuth2AuthorizationRequest asked, HttpServletRequest request) {
		HttpSession session = request.getSession();
		List<String> earlier = Collections.list(session.getAttributeNames())
			.stream()
			.filter((name) -> name.startsWith(PREFIX))
			.collect(Collectors.toMap((name) -> name, (name) -> at(session, name)))
			.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Instant>comparingByValue(Comparator.reverseOrder()))
			.skip(MOST - 1L)
			.map(Map.Entry::getKey)
			.toList();
		earlier.forEach(session::removeAttribute);
		session.setAttribute(PREFIX + asked.getState(),
				new SentAway(asked, InterruptedRequests.of(request), Instant.now()));
	}

	/**
	 * The request that an answer belongs to, once.
	 */
	@Nullable OAuth2AuthorizationRequest take(HttpServletRequest answer) {
		HttpSession session = answer.getSession(false);
		String name = PREFIX + answer.getParameter(OAuth2ParameterNames.STATE);
		if (session == null || !(session.getAttribute(name) instanceof SentAway sent)) {
			return null;
		}
		session.removeAttribute(name);
		InterruptedRequests.note(answer, sent.interrupted());
		return sent.request();
	}

	private static Instant at(HttpSession session, String name) {
		return (session.getAttribute(name) instanceof SentAway sent) ? sent.at() : Instant.EPOCH;
	}

	private record SentAway(OAuth2AuthorizationRequest request, @Nullable String interrupted,
			Instant at) implements Serializable {
	}

}
