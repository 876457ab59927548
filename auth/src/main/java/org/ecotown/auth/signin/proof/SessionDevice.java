package org.ecotown.auth.signin.proof;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/**
 * Kept in the session for the person to recognise it by.
 *
 * @param signedInAt when the person signed in
 * @param address IP address the person signed in from
 * @param userAgent what the browser says it is
 * @param person who it is, by id
 * @param ids the ids the session has had while this person was signed in: a new proof
 * gives it a new one, and clients may know it by an earlier one
 */
public record SessionDevice(Instant signedInAt, String address, @Nullable String userAgent, String person,
		List<String> ids) implements Serializable {

	/** The name of the session attribute. */
	public static final String ATTRIBUTE = "ecotown.session.device";

	private static final int LONGEST_TEXT = 400;

	public SessionDevice {
		ids = List.copyOf(ids);
	}

	/**
	 * Notes in the session, after it was given its present id, that a person proved
	 * something.
	 */
	static void note(String person, HttpServletRequest request, Instant now) {
		HttpSession session = request.getSession();
		String agent = request.getHeader("User-Agent");
		String shortened = (agent != null && agent.length() > LONGEST_TEXT) ? agent.substring(0, LONGEST_TEXT) : agent;
		SessionDevice noted = (session.getAttribute(ATTRIBUTE) instanceof SessionDevice known
				&& known.person().equals(person)) ? known
						: new SessionDevice(now, request.getRemoteAddr(), shortened, person, List.of());
		List<String> ids = Stream.concat(noted.ids().stream(), Stream.of(session.getId())).distinct().toList();
		session.setAttribute(ATTRIBUTE,
				new SessionDevice(noted.signedInAt(), noted.address(), noted.userAgent(), person, ids));
	}

}
