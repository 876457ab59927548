package org.ecotown.local.reference;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The memorandum of 10 November B.E. 2560 and samples around it, as requests to the
 * public API, in order.
 */
public final class ReferenceProgramme {

	static final String BOOTSTRAP = "bootstrap";

	private static final List<String> BEFORE_CLIENTS = List.of("organisations.json", "people.json");

	private static final List<String> AFTER_CLIENTS = List.of("agreement.json", "enterprises.json", "projects.json",
			"outcomes.json", "courses.json", "sessions.json");

	private final Ids ids = Ids.read();

	/** A file: steps and the client that takes them. */
	record Chapter(String as, List<Step> steps) {
	}

	/** Which roles of an organisation get a demo client. */
	record ClientRoles(String organisation, List<String> roles) {
	}

	List<Step> steps() {
		Stream<Step> first = BEFORE_CLIENTS.stream().flatMap(ReferenceProgramme::stepsOf);
		Stream<Step> clients = clients().stream().map(this::registration);
		Stream<Step> rest = AFTER_CLIENTS.stream().flatMap(ReferenceProgramme::stepsOf);
		return Stream.of(first, clients, rest).flatMap(steps -> steps).toList();
	}

	Ids ids() {
		return this.ids;
	}

	/** Changes when anything of the programme changes. */
	String version() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(Resources.bytes("ids.json"));
			digest.update(Resources.bytes("clients.json"));
			Stream.concat(BEFORE_CLIENTS.stream(), AFTER_CLIENTS.stream())
				.forEach(file -> digest.update(Resources.bytes(file)));
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The demo clients, one per organisation and role. */
	public List<DemoClient> clients() {
		List<DemoPerson> people = people();
		return Resources.json("clients.json", new TypeReference<List<ClientRoles>>() {
		})
			.stream()
			.flatMap(entry -> entry.roles().stream().map(role -> DemoClient.of(entry.organisation(), role, people)))
			.toList();
	}

	/** Everybody who can sign in. */
	public List<DemoPerson> people() {
		Map<String, String> codes = organisationCodes();
		List<DemoPerson> people = new ArrayList<>();
		stepsOf("people.json").forEach(step -> {
			JsonNode body = Objects.requireNonNull(step.body());
			JsonNode membership = body.get("memberships").get(0);
			people.add(new DemoPerson(body.get("username").stringValue(), body.get("password").stringValue(),
					codes.getOrDefault(membership.get("organisation").stringValue(), ""),
					membership.get("roles").valueStream().map(JsonNode::stringValue).toList(),
					body.get("name").get("given").stringValue() + " " + body.get("name").get("family").stringValue(),
					body.get("name").get("en").stringValue()));
		});
		return people;
	}

	private static Map<String, String> organisationCodes() {
		return stepsOf("organisations.json").collect(Collectors.toMap(step -> "@" + step.name(),
				step -> Objects.requireNonNull(step.body()).get("code").stringValue()));
	}

	private Step registration(DemoClient client) {
		String organisation = organisationCodes().entrySet()
			.stream()
			.filter(entry -> entry.getValue().equals(client.organisation()))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("no organisation " + client.organisation()));
		ObjectNode body = JsonNodeFactory.instance.objectNode();
		body.put("organisation", organisation);
		DemoPerson namesake = client.namesake();
		if (namesake != null) {
			body.putObject("name").put("th", namesake.th()).put("en", namesake.en());
		}
		client.roles().forEach(body.putArray("roles")::add);
		body.putArray("scopes");
		body.put("secret", client.secret());
		body.put("demo", true);
		return Step.putting("/api/clients/" + client.id(), body).as(BOOTSTRAP);
	}

	private static Stream<Step> stepsOf(String file) {
		Chapter chapter = Resources.json(file, new TypeReference<Chapter>() {
		});
		return chapter.steps().stream().map(step -> step.as(chapter.as()));
	}

}
