package org.ecotown.platform.problem;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.util.UriUtils;

/**
 * What the path of a request is. The container routes by the decoded path, so whoever
 * decides by the path asks here and nowhere else; that no letter of it is encoded and no
 * separator hidden is seen to before any other filter.
 */
public final class RequestPath {

	private RequestPath() {
	}

	/**
	 * The path to decide by: decoded, without query.
	 */
	public static String of(HttpServletRequest request) {
		String sent = sent(request);
		return (sent.indexOf('%') < 0) ? sent : UriUtils.decode(sent, StandardCharsets.UTF_8);
	}

	/**
	 * Whether the path is this one or below it.
	 * @param parent a path without slash at its end
	 */
	public static boolean isWithin(HttpServletRequest request, String parent) {
		String path = of(request);
		return path.startsWith(parent) && (path.length() == parent.length() || path.charAt(parent.length()) == '/');
	}

	/**
	 * The path as it was sent, to be told or to stand in an address. Nothing is decided
	 * by it. That of the request which failed while its failure is answered; empty where
	 * the request could not be read so far.
	 */
	public static String asSent(HttpServletRequest request) {
		if (request.getDispatcherType() == DispatcherType.ERROR
				&& request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed) {
			return failed;
		}
		return sent(request);
	}

	private static String sent(HttpServletRequest request) {
		return Objects.requireNonNullElse(request.getRequestURI(), "");
	}

}
