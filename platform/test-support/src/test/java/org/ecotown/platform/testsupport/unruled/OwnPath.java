package org.ecotown.platform.testsupport.unruled;

import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;

public class OwnPath {

	public boolean guards(HttpServletRequest request) {
		Function<HttpServletRequest, String> path = HttpServletRequest::getServletPath;
		return "/account".equals(request.getRequestURI()) || "/account".equals(path.apply(request));
	}

}
