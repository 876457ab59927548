package org.ecotown.platform.problem;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Answers a request that cannot be read, before anything else has looked at it: with a
 * problem, unless a service has a bean of its own because not all of it is an API.
 */
@FunctionalInterface
public interface Refusal {

	/**
	 * Answers the request. Its parameters must not be asked for.
	 */
	void answer(HttpServletRequest request, HttpServletResponse response, ProblemType problem)
			throws IOException, ServletException;

}
