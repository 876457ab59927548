package org.ecotown.platform.problem.support;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ecotown.platform.problem.PlatformProblem;
import org.ecotown.platform.problem.Problems;
import org.ecotown.platform.problem.RequestPath;
import org.ecotown.platform.text.PlainPath;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses paths that could be read in two ways, before anybody reads them.
 */
public class PlainPathFilter extends OncePerRequestFilter {

	private final Problems problems;

	public PlainPathFilter(Problems problems) {
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (PlainPath.isPlain(RequestPath.asSent(request))) {
			chain.doFilter(request, response);
		}
		else {
			this.problems.send(request, response, PlatformProblem.UNUSUAL_PATH);
		}
	}

}
