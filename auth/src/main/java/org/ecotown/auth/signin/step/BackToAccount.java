package org.ecotown.auth.signin.step;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.ecotown.platform.problem.RequestPath;
import org.jspecify.annotations.Nullable;

/**
 * Stands for a request for an account page that a proof interrupts. A browser goes back
 * to pages only: after a form, whose content it must not send again unasked, or an image
 * it goes to the account page, which tells what to do.
 */
final class BackToAccount extends HttpServletRequestWrapper {

	private static final String PAGE = "/account";

	private static final String QUERY = "done=proved";

	private BackToAccount(HttpServletRequest request) {
		super(request);
	}

	static HttpServletRequest from(HttpServletRequest request) {
		String accept = request.getHeader("Accept");
		boolean page = "GET".equals(request.getMethod())
				&& (!RequestPath.isWithin(request, PAGE) || (accept != null && accept.contains("text/html")));
		return page ? request : new BackToAccount(request);
	}

	@Override
	public String getMethod() {
		return "GET";
	}

	@Override
	public String getRequestURI() {
		return PAGE;
	}

	@Override
	public StringBuffer getRequestURL() {
		StringBuffer url = super.getRequestURL();
		url.setLength(url.length() - super.getRequestURI().length());
		return url.append(PAGE);
	}

	@Override
	public String getServletPath() {
		return PAGE;
	}

	@Override
	public @Nullable String getPathInfo() {
		return null;
	}

	@Override
	public String getQueryString() {
		return QUERY;
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		return Map.of();
	}

}
