package org.ecotown.platform.problem;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/**
 * Renders problems in the language of the request, each with the id of its trace.
 */
public final class Problems {

	/** The prefix of every problem's type URI. */
	public static final String TYPE_PREFIX = "urn:ecotown:problem:";

	private static final int LONGEST = 300;

	/** What RFC 9110, section 15.5.2, wants with every 401. */
	private static final String CHALLENGE = "Bearer";

	private final MessageSource messages;

	private final Supplier<@Nullable String> traceId;

	private final JsonMapper json;

	public Problems(MessageSource messages, Supplier<@Nullable String> traceId, JsonMapper json) {
		this.messages = messages;
		this.traceId = traceId;
		this.json = json;
	}

	/**
	 * A problem in the language of the request under way.
	 */
	public ProblemDetail of(ProblemType type, Object... arguments) {
		return of(type, LocaleContextHolder.getLocale(), arguments);
	}

	/**
	 * A problem that lists faults of the input.
	 */
	public ProblemDetail of(InvalidInput input) {
		ProblemDetail problem = of(input.type(), input.faults().size());
		List<Map<String, String>> errors = new ArrayList<>();
		for (InputFault fault : input.faults()) {
			Map<String, String> error = new LinkedHashMap<>();
			boolean parameter = fault.pointer().startsWith("?");
			error.put(parameter ? "parameter" : "pointer",
					cut(parameter ? fault.pointer().substring(1) : fault.pointer()));
			error.put("code", fault.code());
			error.put("detail",
					cut(text("fault." + fault.code(), LocaleContextHolder.getLocale(), fault.arguments().toArray())));
			errors.add(error);
		}
		problem.setProperty("errors", errors);
		return problem;
	}

	/**
	 * The problem as an answer, marked with its language.
	 */
	public ResponseEntity<Object> answer(ProblemDetail problem, HttpHeaders headers) {
		return ResponseEntity.status(problem.getStatus()).headers(headers).headers((all) -> {
			if (problem.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
				all.putIfAbsent(HttpHeaders.WWW_AUTHENTICATE, List.of(CHALLENGE));
			}
		})
			.header(HttpHeaders.CONTENT_LANGUAGE, LocaleContextHolder.getLocale().getLanguage())
			.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(problem);
	}

	/**
	 * The problem as an answer without further headers.
	 */
	public ResponseEntity<Object> answer(ProblemType type, Object... arguments) {
		return answer(of(type, arguments), new HttpHeaders());
	}

	/**
	 * Sends a problem from a filter, where no message converter is at hand.
	 */
	public void send(HttpServletRequest request, HttpServletResponse response, ProblemType type, Object... arguments)
			throws IOException {
		Locale locale = Languages.of(request);
		ProblemDetail problem = of(type, locale, arguments);
		instance(RequestPath.asSent(request)).ifPresent(problem::setInstance);
		response.setStatus(type.status());
		if (type.status() == HttpServletResponse.SC_UNAUTHORIZED
				&& response.getHeader(HttpHeaders.WWW_AUTHENTICATE) == null) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
		}
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.getOutputStream().write(this.json.writeValueAsBytes(problem));
	}

	/** None of a path that is no address, which may be what the problem is. */
	private static Optional<URI> instance(String path) {
		try {
			return Optional.of(new URI(path));
		}
		catch (URISyntaxException ex) {
			return Optional.empty();
		}
	}

	/**
	 * What the caller sent is told again in part only: names may be as long as bodies.
	 */
	private static String cut(String text) {
		return (text.length() <= LONGEST) ? text : text.substring(0, LONGEST) + "…";
	}

	private ProblemDetail of(ProblemType type, Locale locale, Object... arguments) {
		ProblemDetail problem = ProblemDetail.forStatus(HttpStatusCode.valueOf(type.status()));
		problem.setType(URI.create(TYPE_PREFIX + type.slug()));
		problem.setTitle(text("problem." + type.slug() + ".title", locale, arguments));
		problem.setDetail(text("problem." + type.slug() + ".detail", locale, arguments));
		problem.setProperty("traceId", this.traceId.get());
		return problem;
	}

	private String text(String key, Locale locale, Object... arguments) {
		String text = this.messages.getMessage(key, arguments, key, locale);
		return (text != null) ? text : key;
	}

}
