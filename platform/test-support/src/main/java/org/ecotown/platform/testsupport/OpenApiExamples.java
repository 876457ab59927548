package org.ecotown.platform.testsupport;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecotown.platform.testsupport.Description.Operation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The examples of a description: one file an operation, with what is sent and what is
 * answered. {@link ExampleRecorder} writes those that are missing or out of date.
 */
public final class OpenApiExamples {

	static final Path FOLDER = Path.of("src/test/resources/openapi/examples");

	static final Path DESCRIPTION = Path.of("openapi.yaml");

	static final String REQUEST = "request";

	static final String ANSWER = "answer";

	private static final JsonMapper json = new JsonMapper();

	private OpenApiExamples() {
	}

	/**
	 * Fails when an operation lacks an example, or has one that is not as it says.
	 */
	public static void check() {
		Description description = new Description(DESCRIPTION);
		List<String> faults = new ArrayList<>();
		for (Operation operation : description.operations()) {
			operation.request().ifPresent((media) -> faults.addAll(faults(description, operation, REQUEST, media)));
			operation.answer().ifPresent((media) -> faults.addAll(faults(description, operation, ANSWER, media)));
		}
		assertThat(faults)
			.as("examples in " + FOLDER + "; missing and invalid ones are recorded by the module's verify with "
					+ "-Decotown.examples.write=true, the description is written anew after that")
			.isEmpty();
	}

	/** What is wrong with an example in the description. */
	private static List<String> faults(Description description, Operation operation, String part, JsonNode media) {
		if (!media.has("example")) {
			return List.of(operation.id() + " has no example of its " + part);
		}
		return description.faults(media.path("schema"), media.path("example"))
			.stream()
			.map((fault) -> operation.id() + ", " + part + ": " + fault)
			.toList();
	}

	/**
	 * Whether what is kept of an operation is all that is wanted of it.
	 */
	static boolean isComplete(Description description, Operation operation) {
		Path file = file(operation);
		JsonNode kept = Files.exists(file) ? json.readTree(file) : json.createObjectNode();
		return suits(description, operation.request(), kept.path(REQUEST))
				&& suits(description, operation.answer(), kept.path(ANSWER));
	}

	/**
	 * Whether a body is one that an operation takes or answers.
	 */
	static boolean suits(Description description, Optional<JsonNode> media, JsonNode body) {
		return media.isEmpty()
				|| (!body.isMissingNode() && description.faults(media.get().path("schema"), body).isEmpty());
	}

	static Path file(Operation operation) {
		return FOLDER.resolve(operation.id() + ".json");
	}

}
