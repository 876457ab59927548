package org.ecotown.platform.problem.support;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.ecotown.platform.problem.PlatformProblem;
import org.ecotown.platform.problem.Refusal;

import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests with parameters that are not text: badly escaped, not UTF-8, with a
 * NUL, which no database keeps, or with control characters in their names. Tomcat reads
 * parameters when somebody asks for them first, which may be any filter, and then fails
 * there.
 */
public class UnreadableParameters extends OncePerRequestFilter {

	private final Refusal refusal;

	public UnreadableParameters(Refusal refusal) {
		this.refusal = refusal;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			if (hasParameters(request) && !areText(request)) {
				this.refusal.answer(request, response, PlatformProblem.MALFORMED_REQUEST);
				return;
			}
			chain.doFilter(new PlainHeaders(request), response);
		}
		catch (InvalidParameterException ex) {
			if (response.isCommitted()) {
				throw ex;
			}
			this.refusal.answer(request, response, PlatformProblem.ofStatus(ex.getErrorCode()));
		}
	}

	/** Parts of an upload are not looked at here: not before somebody wants them. */
	private static boolean hasParameters(HttpServletRequest request) {
		String type = request.getContentType();
		boolean form = type != null
				&& type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
		boolean upload = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
		return !upload && (form || request.getQueryString() != null);
	}

	private static boolean areText(HttpServletRequest request) {
		return request.getParameterMap().entrySet().stream().allMatch((parameter) -> {
			for (String value : parameter.getValue()) {
				if (value.indexOf('\0') >= 0) {
					return false;
				}
			}
			return parameter.getKey()
				.codePoints()
				.allMatch((c) -> Character.isDefined(c) && !Character.isISOControl(c));
		});
	}

}
