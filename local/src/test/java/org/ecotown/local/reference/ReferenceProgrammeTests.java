package org.ecotown.local.reference;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class ReferenceProgrammeTests {

	private final ReferenceProgramme programme = new ReferenceProgramme();

	private final String announcement = oneSpaced(
			new String(Resources.bytes("announcement.th.txt"), StandardCharsets.UTF_8));

	@Test
	void memorandumSaysWhatTheAnnouncementSays() {
		JsonNode memorandum = body("/api/agreements/@mou");
		JsonNode signing = body("/api/agreements/@mou/signing");
		assertThat(this.announcement).contains(th(memorandum.get("title")), th(signing.get("signedAt")));
		assertThat(signing.get("signedOn").stringValue()).isEqualTo("2017-11-10");
		assertThat(memorandum.get("duration").stringValue()).isEqualTo("P2Y");
		assertThat(memorandum.get("objectives")).hasSize(4)
			.allSatisfy(objective -> assertThat(this.announcement)
				.contains(objective.get("number").intValue() + "." + th(objective.get("text"))))
			.allSatisfy(objective -> assertThat(objective.get("indicators")).isNotEmpty());
	}

	@Test
	void signatoriesHaveTheirFullNamesAndPositions() {
		assertThat(body("/api/agreements/@mou").get("signatories")).hasSize(2).allSatisfy(signatory -> {
			JsonNode name = signatory.get("name");
			assertThat(this.announcement).contains(name.get("title").stringValue() + name.get("given").stringValue()
					+ " " + name.get("family").stringValue() + " " + th(signatory.get("position")));
			assertThat(signatory.get("capacity").stringValue()).isEqualTo("signer");
		});
	}

	@Test
	void fiveFoundingCompaniesAreMembersOfTheAssociation() {
		List<JsonNode> founders = this.programme.steps()
			.stream()
			.filter(step -> "/api/organisations".equals(step.create()))
			.map(Step::body)
			.filter(body -> body.path("memberOf").path(0).path("organisation").asString("").equals("@cpa"))
			.toList();
		assertThat(founders).hasSize(5)
			.allSatisfy(founder -> assertThat(this.announcement).contains(th(founder.get("names").get(0).get("name"))));
	}

	@Test
	void everyReferenceHasAnId() {
		Set<String> known = new HashSet<>(this.programme.ids().byName().keySet());
		Pattern reference = Pattern.compile("@([a-z0-9-]+)");
		for (Step step : this.programme.steps()) {
			Matcher matcher = reference.matcher(step.path() + " " + step.body());
			while (matcher.find()) {
				assertThat(known).contains(matcher.group(1));
			}
			if (step.name() != null) {
				known.add(step.name());
			}
		}
	}

	@Test
	void whatIsMadeUpIsMarked() {
		assertThat(this.programme.steps())
			.filteredOn(step -> step.path().matches("/api/(enterprises|projects)/[^/]+|/api/(courses|sessions)"))
			.isNotEmpty()
			.allSatisfy(step -> assertThat(step.body().get("sample").booleanValue()).isTrue());
	}

	@Test
	void reportsAreVerifiedBySomebodyElse() {
		for (Step step : this.programme.steps()) {
			if (step.path().endsWith("/verification")) {
				String reporter = this.programme.steps()
					.stream()
					.filter(other -> step.resource().equals(other.put())
							|| (step.resource() + "/closing").equals(other.post()))
					.map(Step::as)
					.findFirst()
					.orElseThrow();
				assertThat(step.as()).isNotEqualTo(reporter);
			}
		}
	}

	@Test
	void thereIsOneClientPerOrganisationAndRole() {
		assertThat(this.programme.clients()).extracting(client -> client.organisation() + client.roles())
			.doesNotHaveDuplicates();
		assertThat(this.programme.clients()).allSatisfy(client -> {
			assertThat(client.roles()).hasSize(1);
			assertThat(client.secret()).hasSizeGreaterThanOrEqualTo(24);
		});
	}

	@Test
	void whatIsReportedAndVerifiedReadsAsDoneByAPerson() {
		assertThat(this.programme.steps()).map(Step::as)
			.filteredOn(client -> !client.equals(ReferenceProgramme.BOOTSTRAP))
			.isNotEmpty()
			.allSatisfy(client -> assertThat(body("/api/clients/" + client).at("/name/th").asString("")).as(client)
				.contains(" ตัวอย่าง"));
	}

	@Test
	void everybodySignsInForTheOrganisationOfTheirMembership() {
		assertThat(this.programme.people()).contains(
				new DemoPerson("officer", "ecotown-demo-2560", "tistr", List.of("programme-officer"), "สมชาย ตัวอย่าง",
						"Somchai (sample)"),
				new DemoPerson("coordinator", "ecotown-demo-2560", "cpa", List.of("coordinator"), "มานี ตัวอย่าง",
						"Manee (sample)"))
			.hasSize(9);
	}

	private JsonNode body(String path) {
		return this.programme.steps()
			.stream()
			.filter(step -> step.path().equals(path))
			.map(Step::body)
			.findFirst()
			.orElseThrow();
	}

	private static String th(JsonNode text) {
		assertThat(text.get("en").stringValue()).isNotBlank();
		return text.get("th").stringValue();
	}

	private static String oneSpaced(String text) {
		return text.replaceAll("[\\s\u00a0]+", " ");
	}

}
