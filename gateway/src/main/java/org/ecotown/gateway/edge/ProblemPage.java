package org.ecotown.gateway.edge;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.util.HtmlUtils;

/**
 * A problem as a page for a person: the browser's language first, the other one below,
 * because the language chosen in the web app is not known here.
 */
class ProblemPage {

	static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

	private final MessageSource messages;

	private final List<Locale> languages;

	ProblemPage(MessageSource messages, List<Locale> languages) {
		this.messages = messages;
		this.languages = languages;
	}

	/**
	 * Browsers name HTML when a person follows a link or sends a form, programs do not.
	 */
	static boolean isWanted(ServerHttpRequest request) {
		List<String> accept = request.getHeaders().getOrEmpty("Accept");
		return accept.stream().anyMatch((types) -> types.contains(MediaType.TEXT_HTML_VALUE));
	}

	byte[] of(ServerHttpRequest request, EdgeProblem problem, Locale first, @Nullable String traceId) {
		// what was sent by a form is not sent again by a link
		String again = (request.getMethod() == HttpMethod.GET) ? address(request) : "/";
		String sections = this.languages.stream()
			.sorted((one, other) -> Boolean.compare(other.equals(first), one.equals(first)))
			.map((language) -> section(problem, language, again))
			.collect(Collectors.joining());
		String trace = (traceId != null) ? "<small>%s</small>".formatted(HtmlUtils.htmlEscape(traceId)) : "";
		return """
				<!DOCTYPE html>
				<html lang="%s">
				<head>
				<meta charset="utf-8">
				<meta name="viewport" content="width=device-width, initial-scale=1">
				<meta name="robots" content="noindex">
				<title>%s · Ecotown</title>
				<link rel="stylesheet" href="/problem.css">
				</head>
				<body><main>
				%s%s
				</main></body>
				</html>
				""".formatted(first.getLanguage(), text(problem, "title", first), sections, trace)
			.getBytes(StandardCharsets.UTF_8);
	}

	private String section(EdgeProblem problem, Locale language, String again) {
		return """
				<section lang="%s">
				<h1>%s</h1>
				<p>%s</p>
				<a href="%s">%s</a>
				</section>
				""".formatted(language.getLanguage(), text(problem, "title", language),
				text(problem, "detail", language), HtmlUtils.htmlEscape(again),
				HtmlUtils.htmlEscape(this.messages.getMessage("page.again", null, language)));
	}

	private String text(EdgeProblem problem, String part, Locale language) {
		return HtmlUtils.htmlEscape(this.messages.getMessage("problem." + problem.slug() + "." + part, null, language));
	}

	/** Path and query only: a link must not lead to another site. */
	private static String address(ServerHttpRequest request) {
		String path = request.getURI().getRawPath().replaceFirst("^/+", "/");
		String query = request.getURI().getRawQuery();
		return (query != null) ? path + "?" + query : path;
	}

}
