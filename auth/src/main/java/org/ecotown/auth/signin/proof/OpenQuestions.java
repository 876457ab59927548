package org.ecotown.auth.signin.proof;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpSession;

import org.springframework.stereotype.Component;

/**
 * What was asked in a browser session and is still to be answered: a challenge to a
 * passkey, a code by mail. Every tab is held to what it was asked itself, so there may be
 * several of a kind. Each is an attribute of its own, because two tabs at once would
 * overwrite a common one.
 */
@Component
public class OpenQuestions {

	/** Of a kind in one session; the oldest make room. */
	private static final int MOST = 10;

	private final Clock clock;

	OpenQuestions(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Keeps what was asked, in place of what went by that name.
	 * @param kind of question, not part of another kind
	 * @param name of the question among those of its kind, without a dot
	 * @param asked serializable
	 */
	public void keep(HttpSession session, String kind, String name, Object asked) {
		forget(session, kind, name);
		List<String> open = open(session, kind);
		open.subList(0, Math.max(0, open.size() - MOST + 1)).forEach(session::removeAttribute);
		session.setAttribute("%s.%013d.%s".formatted(kind, this.clock.millis(), name), asked);
	}

	/**
	 * What was asked by that name.
	 */
	public <T> Optional<T> find(HttpSession session, String kind, String name, Class<T> type) {
		return open(session, kind).stream()
			.filter((attribute) -> attribute.endsWith("." + name))
			.map(session::getAttribute)
			.filter(type::isInstance)
			.map(type::cast)
			// asked twice at once, the person has the later one before them
			.reduce((earlier, later) -> later);
	}

	/**
	 * What was asked by that name, which is answered now.
	 */
	public <T> Optional<T> take(HttpSession session, String kind, String name, Class<T> type) {
		Optional<T> asked = find(session, kind, name, type);
		forget(session, kind, name);
		return asked;
	}

	private static void forget(HttpSession session, String kind, String name) {
		open(session, kind).stream()
			.filter((attribute) -> attribute.endsWith("." + name))
			.forEach(session::removeAttribute);
	}

	/** The oldest first. */
	private static List<String> open(HttpSession session, String kind) {
		List<String> names = Collections.list(session.getAttributeNames());
		names.removeIf((name) -> !name.startsWith(kind + "."));
		Collections.sort(names);
		return names;
	}

}
