package org.ecotown.auth.signin.step;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.platform.problem.RequestPath;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;

/**
 * The request that a sign-in interrupts, in the address of every page of that sign-in
 * ({@value #PARAMETER}) rather than in the session: each tab goes on with its own, and it
 * outlives the session. Whoever makes up such an address could as well link to the
 * request itself, so only what anybody may link to is taken for one.
 */
@Component
public class InterruptedRequests implements RequestCache {

	/** The parameter of the pages' addresses. */
	static final String PARAMETER = "continue";

	private static final String ATTRIBUTE = InterruptedRequests.class.getName();

	private static final int LONGEST = 12_000;

	private static final String AUTHORIZE = "/oauth2/authorize";

	/**
	 * Where the sign-in that a request belongs to leads, as a relative address.
	 */
	public static @Nullable String of(HttpServletRequest request) {
		if (request.getAttribute(ATTRIBUTE) instanceof String noted) {
			return noted;
		}
		String query = request.getQueryString();
		return (query != null) ? Stream.of(query.split("&"))
			.filter((pair) -> pair.startsWith(PARAMETER + "="))
			.findFirst()
			.map((pair) -> decoded(pair.substring(PARAMETER.length() + 1)))
			.filter(InterruptedRequests::isOurs)
			.orElse(null) : null;
	}

	/**
	 * Notes where the sign-in leads that this request belongs to, where its address does
	 * not say so.
	 */
	public static void note(HttpServletRequest request, @Nullable String interrupted) {
		if (isOurs(interrupted)) {
			request.setAttribute(ATTRIBUTE, interrupted);
		}
	}

	@Override
	public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
		boolean form = AUTHORIZE.equals(RequestPath.of(request)) && "POST".equals(request.getMethod());
		if (!form && !"GET".equals(request.getMethod()) && !RequestPath.isWithin(request, "/account")) {
			return;
		}
		HttpServletRequest page = form ? request : BackToAccount.from(request);
		String query = form ? encoded(request.getParameterMap()) : page.getQueryString();
		note(request, RequestPath.asSent(page) + ((query != null) ? "?" + query : ""));
	}

	@Override
	public @Nullable SavedRequest getRequest(HttpServletRequest request, @Nullable HttpServletResponse response) {
		String interrupted = of(request);
		if (interrupted == null) {
			return null;
		}
		SimpleSavedRequest saved = new SimpleSavedRequest(interrupted);
		saved.setParameters(parameters(interrupted));
		return saved;
	}

	@Override
	public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
		return null;
	}

	@Override
	public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
		request.removeAttribute(ATTRIBUTE);
	}

	private static boolean isOurs(@Nullable String address) {
		if (address == null || address.length() > LONGEST) {
			return false;
		}
		try {
			String path = new URI(address).normalize().getRawPath();
			return path != null && address.startsWith(path) && (path.equals(AUTHORIZE) || path.equals("/consent")
					|| path.equals("/account") || path.startsWith("/account/") || path.startsWith("/sign-in/"));
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

	private static Map<String, String[]> parameters(String address) {
		int start = address.indexOf('?');
		return (start < 0) ? Map.of()
				: Stream.of(address.substring(start + 1).split("&"))
					.map((pair) -> pair.split("=", 2))
					.collect(Collectors.toMap((pair) -> decoded(pair[0]),
							(pair) -> new String[] { (pair.length > 1) ? decoded(pair[1]) : "" },
							(first, second) -> Stream.of(first, second).flatMap(Stream::of).toArray(String[]::new),
							LinkedHashMap::new));
	}

	private static String encoded(Map<String, String[]> parameters) {
		return parameters.entrySet()
			.stream()
			.flatMap((parameter) -> Stream.of(parameter.getValue())
				.map((value) -> encoded(parameter.getKey()) + "=" + encoded(value)))
			.collect(Collectors.joining("&"));
	}

	static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static String decoded(String text) {
		try {
			return URLDecoder.decode(text, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

}
