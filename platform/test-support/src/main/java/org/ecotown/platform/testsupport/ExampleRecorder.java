package org.ecotown.platform.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.platform.problem.RequestPath;
import org.ecotown.platform.testsupport.Description.Operation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ContentCachingRequestWrapper;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Keeps, of each operation that has no valid example yet, the exchange that shows most of
 * its properties. What is good stays as it is, so that a text that was made better by
 * hand is not lost.
 */
final class ExampleRecorder extends OncePerRequestFilter {

	private static final int MAX_BODY = 1_000_000;

	/** A list shows enough with so many of a kind. */
	private static final int MAX_ITEMS = 2;

	/** As long as a secret has to be, so that an example stays a valid one. */
	private static final String MASK = "secret-that-is-not-shown-here";

	private static final Set<String> SECRET = Set.of("password", "secret", "clientSecret");

	private static final JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private static final Map<String, Best> best = new HashMap<>();

	private final Description description = new Description(OpenApiExamples.DESCRIPTION);

	private final Map<String, Operation> wanted;

	ExampleRecorder() {
		this.wanted = this.description.operations()
			.stream()
			.filter((operation) -> best.containsKey(operation.id())
					|| !OpenApiExamples.isComplete(this.description, operation))
			.collect(Collectors.toMap((operation) -> operation.method() + " " + operation.path(),
					(operation) -> operation));
	}

	/** Pages and forms of people are no part of a description. */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = RequestPath.of(request);
		return !path.startsWith("/api/") && !path.startsWith("/internal/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ContentCachingRequestWrapper sent = new ContentCachingRequestWrapper(request, MAX_BODY);
		ContentCachingResponseWrapper answered = new ContentCachingResponseWrapper(response);
		try {
			chain.doFilter(sent, answered);
			Operation operation = this.wanted
				.get(request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
			if (operation != null && answered.getStatus() / 100 == 2) {
				keep(operation, read(sent.getContentAsByteArray()), read(answered.getContentAsByteArray()));
			}
		}
		finally {
			answered.copyBodyToResponse();
		}
	}

	private void keep(Operation operation, Optional<JsonNode> request, Optional<JsonNode> answer) throws IOException {
		ObjectNode example = json.createObjectNode();
		operation.request().flatMap((media) -> request).ifPresent((body) -> example.set(OpenApiExamples.REQUEST, body));
		operation.answer().flatMap((media) -> answer).ifPresent((body) -> example.set(OpenApiExamples.ANSWER, body));
		tidy(example);
		if (example.isEmpty()
				|| !OpenApiExamples.suits(this.description, operation.request(), example.path(OpenApiExamples.REQUEST))
				|| !OpenApiExamples.suits(this.description, operation.answer(), example.path(OpenApiExamples.ANSWER))) {
			return;
		}
		Best candidate = new Best(Shape.of(example).size(), example.toString().length());
		synchronized (best) {
			if (candidate.isBetterThan(best.get(operation.id()))) {
				best.put(operation.id(), candidate);
				Path file = OpenApiExamples.file(operation);
				Files.createDirectories(file.getParent());
				Files.writeString(file, json.writeValueAsString(example) + "\n");
			}
		}
	}

	private static Optional<JsonNode> read(byte[] body) {
		try {
			return (body.length > 0) ? Optional.of(json.readTree(body)) : Optional.empty();
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

	/** Shortens lists, hides secrets. */
	private static void tidy(JsonNode node) {
		if (node instanceof ArrayNode array) {
			while (array.size() > MAX_ITEMS) {
				array.remove(array.size() - 1);
			}
		}
		if (node instanceof ObjectNode object) {
			for (String name : List.copyOf(object.propertyNames())) {
				if (SECRET.contains(name) && object.path(name).isString()) {
					object.put(name, MASK);
				}
			}
		}
		node.forEach(ExampleRecorder::tidy);
	}

	/**
	 * How good an exchange is as an example.
	 *
	 * @param shown how many properties have a value
	 * @param length of its text
	 */
	private record Best(int shown, int length) {

		boolean isBetterThan(@Nullable Best other) {
			return other == null || this.shown > other.shown
					|| (this.shown == other.shown && this.length < other.length);
		}

	}

	/** The places in a body that have a value, whichever item of a list they are in. */
	private static final class Shape {

		static Set<String> of(JsonNode node) {
			Set<String> places = new HashSet<>();
			collect("", node, places);
			return places;
		}

		private static void collect(String place, JsonNode node, Set<String> places) {
			if (node.isArray()) {
				node.forEach((item) -> collect(place + "/-", item, places));
			}
			else if (node.isObject()) {
				node.properties()
					.forEach((property) -> collect(place + "/" + property.getKey(), property.getValue(), places));
			}
			else if (!node.isNull()) {
				places.add(place);
			}
		}

	}

}
