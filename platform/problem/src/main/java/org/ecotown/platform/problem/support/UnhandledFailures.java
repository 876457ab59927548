package org.ecotown.platform.problem.support;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.ecotown.platform.problem.PlatformProblem;
import org.ecotown.platform.problem.Problems;
import org.ecotown.platform.problem.Refusal;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers what fails in a filter, where no advice of Spring MVC hears of it, while the
 * request still has its address and its trace; the container's page of errors knows
 * neither.
 */
public class UnhandledFailures extends OncePerRequestFilter {

	private static final Log log = LogFactory.getLog(UnhandledFailures.class);

	private final Refusal refusal;

	private final Problems problems;

	public UnhandledFailures(Refusal refusal, Problems problems) {
		this.refusal = refusal;
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (IOException | ServletException | RuntimeException ex) {
			answer(request, response, ex);
		}
	}

	private void answer(HttpServletRequest request, HttpServletResponse response, Exception failure)
			throws ServletException, IOException {
		if (Failures.isHungUp(failure)) {
			log.debug("The client has hung up", failure);
		}
		if (response.isCommitted()) {
			if (!Failures.isHungUp(failure)) {
				log.error("Request failed after its answer had begun", failure);
			}
			return;
		}
		PlatformProblem problem = problem(failure);
		if (problem == PlatformProblem.INTERNAL_ERROR) {
			log.error("Request failed", failure);
		}
		else if (problem.status() > 500) {
			log.warn("Request failed: " + failure);
		}
		response.reset();
		if (problem.status() > 500) {
			response.setHeader(HttpHeaders.RETRY_AFTER, Failures.RETRY_SECONDS);
		}
		try {
			this.refusal.answer(request, response, problem);
		}
		catch (IOException | ServletException | RuntimeException ex) {
			// a page may need what has just failed
			log.debug("Answered more simply than meant", ex);
			if (!response.isCommitted()) {
				response.resetBuffer();
				this.problems.send(request, response, problem);
			}
		}
	}

	private static PlatformProblem problem(Exception failure) {
		return (Failures.isHungUp(failure) || Failures.isUnfinished(failure)) ? PlatformProblem.MALFORMED_REQUEST
				: Failures.problem(failure);
	}

}
