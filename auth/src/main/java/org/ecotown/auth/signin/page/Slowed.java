package org.ecotown.auth.signin.page;

import java.time.Duration;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/**
 * Answers whoever goes on too fast with the page they were on, which says how long to
 * wait.
 */
public final class Slowed {

	/** Longer waits are told in minutes. */
	private static final Duration SHORT = Duration.ofSeconds(90);

	private Slowed() {
	}

	/**
	 * The status and the headers of the answer, and what its page shows.
	 * @param page the template, with the fragment {@code slowed :: notice} in it
	 * @return the template
	 */
	public static String answer(String page, Duration wait, HttpServletResponse response, Model model) {
		status(wait, response);
		boolean minutes = wait.compareTo(SHORT) > 0;
		model.addAttribute("slowed", minutes ? "slowed.minutes" : "slowed.seconds");
		model.addAttribute("wait", minutes ? wait.plusSeconds(59).toMinutes() : wait.toSeconds());
		return page;
	}

	public static void status(Duration wait, HttpServletResponse response) {
		response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
	}

}
