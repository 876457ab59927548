package org.ecotown.platform.openapi.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/**
 * Shows with each operation what is sent and answered, from
 * {@code openapi/examples/<operation>.json} on the class path, which holds a
 * {@code request}, an {@code answer}, or both.
 */
public class Examples implements GlobalOpenApiCustomizer {

	private static final String PLACE = "/openapi/examples/%s.json";

	@Override
	public void customise(OpenAPI description) {
		description.getPaths()
			.values()
			.stream()
			.flatMap((path) -> path.readOperations().stream())
			.forEach(Examples::show);
	}

	private static void show(Operation operation) {
		JsonNode example = read(operation.getOperationId());
		if (operation.getRequestBody() != null) {
			put(operation.getRequestBody().getContent(), example.get("request"));
		}
		operation.getResponses()
			.entrySet()
			.stream()
			.filter((response) -> response.getKey().startsWith("2"))
			.map(Map.Entry::getValue)
			.forEach((response) -> put(response.getContent(), example.get("answer")));
	}

	private static void put(@Nullable Content content, @Nullable JsonNode example) {
		if (content != null && example != null) {
			Stream.of("application/json", "*/*")
				.filter(content::containsKey)
				.map(content::get)
				.forEach((MediaType media) -> media.setExample(example));
		}
	}

	private static JsonNode read(String operation) {
		try (InputStream file = Examples.class.getResourceAsStream(PLACE.formatted(operation))) {
			return (file != null) ? Json.mapper().readTree(file) : Json.mapper().createObjectNode();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
