package org.ecotown.local.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Loads the reference programme. Every step can be repeated: what exists is left alone,
 * so an interrupted load goes on where it stopped.
 */
public final class ReferenceLoader {

	private final ReferenceProgramme programme;

	private final Api api;

	/**
	 * @param bootstrapSecret secret of the client that may register organisations
	 */
	public ReferenceLoader(String url, String bootstrapSecret) {
		this(url, bootstrapSecret, Duration.ofMillis(500));
	}

	ReferenceLoader(String url, String bootstrapSecret, Duration pause) {
		this.programme = new ReferenceProgramme();
		Map<String, String> secrets = this.programme.clients()
			.stream()
			.collect(Collectors.toMap(DemoClient::id, DemoClient::secret));
		this.api = new Api(url, client -> client.equals(ReferenceProgramme.BOOTSTRAP) ? bootstrapSecret
				: secrets.getOrDefault(client, ""), pause);
	}

	/** Whether this version of the programme has been loaded completely. */
	public boolean isLoaded(Path marker) {
		try {
			return Files.exists(marker) && Files.readString(marker).strip().equals(this.programme.version());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * @param marker written when everything is there
	 * @param cancelled asked before every step
	 */
	public void load(Path marker, BooleanSupplier cancelled, Consumer<String> howFar) {
		List<Step> steps = this.programme.steps();
		for (int done = 0; done < steps.size(); done++) {
			if (cancelled.getAsBoolean()) {
				return;
			}
			howFar.accept(done + "/" + steps.size());
			take(steps.get(done));
		}
		try {
			Files.writeString(marker, this.programme.version() + "\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void take(Step step) {
		String client = (step.as() != null) ? step.as() : ReferenceProgramme.BOOTSTRAP;
		if (step.put() != null) {
			put(client, step);
		}
		else if (step.post() != null) {
			change(client, step, etag -> this.api.post(client, path(step), body(step), "If-Match", etag,
					"Idempotency-Key", keyOf(step)));
		}
		else if (step.file() != null) {
			upload(client, step, step.file());
		}
	}

	private void put(String client, Step step) {
		String[] precondition = Boolean.TRUE.equals(step.repeatable()) ? new String[0]
				: new String[] { "If-None-Match", "*" };
		HttpResponse<String> response = this.api.put(client, path(step), body(step), precondition);
		if (response.statusCode() != 412) {
			expectSuccess(response);
		}
	}

	private void change(String client, Step step, Function<String, HttpResponse<String>> request) {
		HttpResponse<String> current = this.api.get(client, this.programme.ids().resolve(step.resource()));
		expectSuccess(current);
		if (!isDone(step, Resources.JSON.readTree(current.body()))) {
			expectSuccess(request.apply(current.headers().firstValue("ETag").orElse("*")));
		}
	}

	private static boolean isDone(Step step, JsonNode resource) {
		return step.unless() != null && step.unless()
			.entrySet()
			.stream()
			.anyMatch(entry -> entry.getValue().contains(resource.at(entry.getKey()).asString("")));
	}

	private void upload(String client, Step step, String file) {
		HttpResponse<String> current = this.api.get(client, this.programme.ids().resolve(step.resource()));
		expectSuccess(current);
		boolean there = Resources.JSON.readTree(current.body())
			.path("evidence")
			.valueStream()
			.anyMatch(evidence -> evidence.path("name").asString("").equals(file));
		if (!there) {
			expectSuccess(this.api.upload(client, path(step), file, Resources.bytes("evidence/" + file), "If-Match",
					current.headers().firstValue("ETag").orElse("*"), "Idempotency-Key", keyOf(step)));
		}
	}

	private String path(Step step) {
		return this.programme.ids().resolve(step.path());
	}

	private JsonNode body(Step step) {
		return (step.body() != null) ? this.programme.ids().resolve(step.body())
				: JsonNodeFactory.instance.objectNode();
	}

	/** The same step always has the same key. */
	private String keyOf(Step step) {
		return UUID.nameUUIDFromBytes((path(step) + " " + body(step)).getBytes(StandardCharsets.UTF_8)).toString();
	}

	private static void expectSuccess(HttpResponse<String> response) {
		if (response.statusCode() / 100 != 2) {
			throw Api.refusal(response);
		}
	}

}
