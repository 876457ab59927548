package org.ecotown.local.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
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
		if (step.create() != null) {
			create(client, step);
		}
		else if (step.unless() == null || !isDone(step, look(client, step).body())) {
			if (step.put() != null) {
				put(client, step);
			}
			else if (step.post() != null) {
				expectSuccess(this.api.post(client, path(step), body(step), preconditions(look(client, step), step)));
			}
			else if (step.file() != null) {
				upload(client, step, step.file());
			}
		}
	}

	private void create(String client, Step step) {
		String key = Objects.requireNonNull(step.key());
		String wanted = body(step).at(key).asString("");
		JsonNode there = member(client, path(step), key, wanted);
		if (there == null) {
			HttpResponse<String> created = this.api.post(client, path(step), body(step), "Idempotency-Key",
					keyOf(step));
			expectSuccess(created);
			there = Resources.JSON.readTree(created.body());
		}
		this.programme.ids().learn(Objects.requireNonNull(step.name()), there.get("id").stringValue());
	}

	private @Nullable JsonNode member(String client, String collection, String key, String wanted) {
		String cursor = "";
		while (true) {
			HttpResponse<String> response = this.api.get(client, collection + "?limit=200" + cursor);
			expectSuccess(response);
			JsonNode page = Resources.JSON.readTree(response.body());
			for (JsonNode item : page.path("items")) {
				if (item.at(key).asString("").equals(wanted)) {
					return item;
				}
			}
			if (!page.path("next").isString()) {
				return null;
			}
			cursor = "&cursor=" + URLEncoder.encode(page.get("next").stringValue(), StandardCharsets.UTF_8);
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

	private void upload(String client, Step step, String file) {
		HttpResponse<String> current = look(client, step);
		boolean there = Resources.JSON.readTree(current.body())
			.path("evidence")
			.valueStream()
			.anyMatch(evidence -> evidence.path("name").asString("").equals(file));
		if (!there) {
			expectSuccess(this.api.upload(client, path(step), file, Resources.bytes("evidence/" + file),
					preconditions(current, step)));
		}
	}

	private HttpResponse<String> look(String client, Step step) {
		HttpResponse<String> current = this.api.get(client, this.programme.ids().resolve(step.resource()));
		expectSuccess(current);
		return current;
	}

	private String[] preconditions(HttpResponse<String> current, Step step) {
		return new String[] { "If-Match", current.headers().firstValue("ETag").orElse("*"), "Idempotency-Key",
				keyOf(step) };
	}

	/** A pointer leads to one value or to a list that may hold it. */
	private static boolean isDone(Step step, String resource) {
		JsonNode root = Resources.JSON.readTree(resource);
		return step.unless() != null && step.unless().entrySet().stream().anyMatch(entry -> {
			JsonNode found = root.at(entry.getKey());
			return found.isArray()
					? found.valueStream().anyMatch(value -> entry.getValue().contains(value.asString("")))
					: entry.getValue().contains(found.asString(""));
		});
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
