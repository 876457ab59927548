package org.ecotown.agreements.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.ecotown.agreements.AgreementsFixtures;
import org.ecotown.agreements.AgreementsIntegrationTest;
import org.ecotown.agreements.OrganisationsStub;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

@AgreementsIntegrationTest
class AgreementEditingIT {

	@Autowired
	private Api api;

	@Autowired
	private TestTokens tokens;

	private AgreementsFixtures programme;

	private ObjectNode mou;

	private Answer registered;

	@BeforeEach
	void programme() {
		this.programme = new AgreementsFixtures(this.api, this.tokens);
		this.mou = this.programme.mou();
		this.registered = this.programme.registered();
	}

	@Test
	void takesBackWhatItAnswered() {
		this.mou = (ObjectNode) this.api.get(this.programme.officer(), this.programme.path()).json();
		object("/title").put("en", "Another title");
		assertThat(replace("\"7\"").code()).isEqualTo(412);
		assertThat(this.api
			.send(this.programme.officer(), HttpMethod.PUT, this.programme.path(), this.mou.toString(), (headers) -> {
			})
			.code()).isEqualTo(428);
		Answer replaced = replace(this.registered.etag());
		assertThat(replaced.code()).as(replaced.body()).isEqualTo(200);
		assertThat(replaced.json()).isEqualTo(this.mou.put("version", 2));
	}

	@Test
	void tellsAPartyThatLeavesWhatBecameOfIt() {
		ObjectNode without = this.programme.current();
		((ArrayNode) without.at("/parties")).remove(1);
		without.putArray("signatories");
		Answer left = this.api.change(this.programme.coordinator(), HttpMethod.PUT, this.programme.path(),
				without.toString(), this.registered.etag());
		assertThat(left.code()).as(left.body()).isEqualTo(200);
		assertThat(left.at("/mayChange")).isEqualTo("false");
		assertThat(this.api.get(this.programme.coordinator(), this.programme.path()).code()).isEqualTo(404);
	}

	@Test
	void looksAtThePreconditionBeforeTheBody() {
		assertThat(this.api.send(this.programme.officer(), HttpMethod.PUT, this.programme.path(), "{}", (headers) -> {
		}).code()).isEqualTo(428);
	}

	@Test
	void saysInBothLanguagesThatTheDurationDisagrees() {
		this.mou.put("duration", "P2Y").put("inForceTo", "2020-11-09");
		Answer thai = replace("\"1\"");
		assertThat(thai.code()).isEqualTo(422);
		assertThat(thai.at("/errors/0/pointer")).isEqualTo("/duration");
		assertThat(thai.at("/errors/0/detail")).startsWith("ระยะเวลาไม่ตรงกับวันสิ้นสุด");
		Answer english = this.api.send(this.programme.officer(), HttpMethod.PUT, this.programme.path(),
				this.mou.toString(), (headers) -> {
					headers.setIfMatch("\"1\"");
					headers.set("Accept-Language", "en");
				});
		assertThat(english.at("/errors/0/detail")).startsWith("The duration does not end on the last day");
	}

	@Test
	void keepsTheIdsOfWhatStays() {
		this.mou = (ObjectNode) this.registered.json().deepCopy();
		((ArrayNode) this.mou.at("/objectives")).remove(1);
		object("/objectives/0/text").put("en", "Another wording");
		object("/objectives/1/indicators/0").put("aggregation", "latest");
		Answer replaced = replace("\"1\"");
		assertThat(replaced.code()).as(replaced.body()).isEqualTo(200);
		assertThat(replaced.etag()).isEqualTo("\"2\"");
		assertThat(replaced.json().at("/objectives")).hasSize(3);
		assertThat(replaced.at("/objectives/0/id")).isEqualTo(this.registered.at("/objectives/0/id"));
		assertThat(replaced.at("/objectives/1/id")).isEqualTo(this.registered.at("/objectives/2/id"));
		assertThat(replaced.at("/objectives/1/indicators/0/id"))
			.isEqualTo(this.registered.at("/objectives/2/indicators/0/id"));
	}

	@Test
	void everyPartKeepsItsIdOverEdits() {
		this.mou = (ObjectNode) this.registered.json().deepCopy();
		swap("/parties");
		swap("/signatories");
		object("/parties/0").putObject("role").put("th", "อื่น").put("en", "Another");
		object("/signatories/0/position").put("th", "นายก").put("en", "President");
		object("/objectives/0/indicators/0/targets/1").put("value", "7");
		((ArrayNode) this.mou.at("/objectives/0/indicators/0/targets")).addObject()
			.put("value", "8")
			.putObject("period")
			.put("from", "2017-11-10")
			.put("to", "2020-12-31");
		Answer replaced = replace("\"1\"");
		assertThat(replaced.code()).as(replaced.body()).isEqualTo(200);
		for (String part : List.of("/parties/", "/signatories/")) {
			assertThat(replaced.at(part + "0/id")).isEqualTo(this.registered.at(part + "1/id")).isNotEmpty();
			assertThat(replaced.at(part + "1/id")).isEqualTo(this.registered.at(part + "0/id")).isNotEmpty();
		}
		String targets = "/objectives/0/indicators/0/targets/";
		assertThat(replaced.at(targets + "1/id")).isEqualTo(this.registered.at(targets + "1/id")).isNotEmpty();
		assertThat(replaced.at(targets + "1/value")).isEqualTo("7");
		assertThat(replaced.at(targets + "2/id")).isNotEmpty();
		this.mou = (ObjectNode) replaced.json().deepCopy();
		((ArrayNode) this.mou.at("/signatories")).remove(0);
		Answer again = replace("\"2\"");
		assertThat(again.json().at("/signatories")).hasSize(1);
		assertThat(again.at("/signatories/0/id")).isEqualTo(this.registered.at("/signatories/0/id"));
		assertThat(again.json().at("/objectives")).isEqualTo(replaced.json().at("/objectives"));
	}

	@Test
	void whatHasNoIdIsNew() {
		this.mou = (ObjectNode) this.registered.json().deepCopy();
		object("/parties/1").remove("id");
		object("/signatories/1").remove("id");
		object("/objectives/1").remove("id");
		Answer replaced = replace("\"1\"");
		assertThat(replaced.code()).as(replaced.body()).isEqualTo(200);
		for (String part : List.of("/parties/", "/signatories/", "/objectives/")) {
			assertThat(replaced.at(part + "0/id")).isEqualTo(this.registered.at(part + "0/id"));
			assertThat(replaced.at(part + "1/id")).isNotEmpty().isNotEqualTo(this.registered.at(part + "1/id"));
		}
	}

	@Test
	void refusesIdsOfNothing() {
		AgreementsFixtures other = new AgreementsFixtures(this.api, this.tokens);
		Answer foreign = other.registered();
		this.mou = (ObjectNode) this.registered.json().deepCopy();
		List<String> parts = List.of("/parties/0", "/signatories/0", "/objectives/0", "/objectives/2/indicators/0",
				"/objectives/0/indicators/0/targets/0");
		parts.forEach((part) -> object(part).put("id", foreign.at(part + "/id")));
		Answer refused = replace("\"1\"");
		assertThat(refused.code()).isEqualTo(422);
		List<String> faults = new ArrayList<>();
		refused.json()
			.at("/errors")
			.forEach((error) -> faults.add(error.at("/pointer").asString() + " " + error.at("/code").asString()));
		assertThat(faults)
			.containsExactlyInAnyOrderElementsOf(parts.stream().map((part) -> part + "/id unknown-part").toList());
		assertThat(this.api.get(other.officer(), other.path()).json()).isEqualTo(foreign.json());
	}

	@Test
	void partyStaysTheOrganisationItIs() {
		this.mou = (ObjectNode) this.registered.json().deepCopy();
		this.mou.putArray("signatories");
		object("/parties/1").put("organisation", OrganisationsStub.organisation("อื่น", "Another").toString());
		assertThat(replace("\"1\"").at("/errors/0/code")).isEqualTo("fixed-organisation");
		object("/parties/1").remove("id");
		assertThat(replace("\"1\"").code()).isEqualTo(200);
	}

	@Test
	void letsObjectivesSwapTheirNumbers() {
		this.mou = (ObjectNode) this.registered.json().deepCopy();
		object("/objectives/0").put("number", 2);
		object("/objectives/1").put("number", 1);
		Answer replaced = replace("\"1\"");
		assertThat(replaced.code()).as(replaced.body()).isEqualTo(200);
		assertThat(this.programme.objective(1)).isEqualTo(this.registered.at("/objectives/1/id"));
		assertThat(this.programme.objective(2)).isEqualTo(this.registered.at("/objectives/0/id"));
	}

	@Test
	void takesIdsThatTheCallerNames() {
		AgreementsFixtures other = new AgreementsFixtures(this.api, this.tokens);
		ObjectNode body = other.mou();
		String objective = UUID.randomUUID().toString();
		String indicator = UUID.randomUUID().toString();
		((ObjectNode) body.at("/objectives/2")).put("id", objective);
		((ObjectNode) body.at("/objectives/2/indicators/0")).put("id", indicator);
		Answer created = this.api.create(other.officer(), other.path(), body.toString());
		assertThat(created.at("/objectives/2/id")).isEqualTo(objective);
		assertThat(created.at("/objectives/2/indicators/0/id")).isEqualTo(indicator);
	}

	@Test
	void removesNothingThatEvidenceHangsOn() {
		String objective = this.programme.objective(3);
		this.programme.send(UUID.randomUUID(), this.programme.contribution(objective, "jobs.created", "job"));
		this.mou = (ObjectNode) this.registered.json().deepCopy();
		((ArrayNode) this.mou.at("/objectives/2/indicators")).remove(0);
		Answer indicator = replace("\"1\"");
		assertThat(indicator.code()).isEqualTo(409);
		assertThat(indicator.problem()).isEqualTo("blocking-evidence");
		((ArrayNode) this.mou.at("/objectives")).remove(2);
		assertThat(replace("\"1\"").code()).isEqualTo(409);
		assertThat(this.api.get(this.programme.officer(), this.programme.path()).json())
			.isEqualTo(this.registered.json());
	}

	@Test
	void refusesWhoHasNotReadTheLatest() {
		this.mou = (ObjectNode) this.registered.json().deepCopy();
		assertThat(replace("\"1\"").code()).isEqualTo(200);
		Answer stale = replace("\"1\"");
		assertThat(stale.code()).isEqualTo(412);
		assertThat(this.api.create(this.programme.officer(), this.programme.path(), this.programme.mou().toString())
			.code()).isEqualTo(412);
		assertThat(this.api.get(this.programme.officer(), this.programme.path()).etag()).isEqualTo("\"2\"");
	}

	@Test
	void looksANameUpAgainOnTheDayOfSigning() {
		OrganisationsStub.named(this.programme.cpa, "ชื่อใหม่", "New name");
		this.mou = (ObjectNode) this.registered.json().deepCopy();
		assertThat(replace("\"1\"").at("/parties/1/name/en")).isEqualTo("Community Partnership Association");
		ObjectNode signing = this.programme.signing().put("signedOn", "2017-11-11");
		assertThat(this.programme.sign(signing, "\"2\"").at("/parties/1/name/en")).isEqualTo("New name");
		assertThat(OrganisationsStub.asked(this.programme.cpa, "2017-11-11")).isOne();
	}

	@Test
	void recordsWhoChangedWhat() {
		object("/title").put("en", "Another title");
		replace("\"1\"");
		Answer history = this.api.get(this.programme.coordinator(), this.programme.path() + "/history");
		assertThat(history.code()).isEqualTo(200);
		assertThat(history.json().at("/items")).hasSize(2);
		assertThat(history.at("/items/0/actor/id")).isEqualTo(TestTokens.personId("officer"));
		assertThat(history.body()).contains("\"/title/en\"").contains("Another title");
	}

	@Test
	void answersNotModified() {
		Answer again = this.api.send(this.programme.officer(), HttpMethod.GET, this.programme.path(), null,
				(headers) -> headers.setIfNoneMatch("\"1\""));
		assertThat(again.code()).isEqualTo(304);
	}

	@Test
	void isNobodyElsesToKnow() {
		for (String path : List.of("", "/progress", "/contributions", "/history")) {
			Answer answer = this.api.get(this.programme.stranger(), this.programme.path() + path);
			assertThat(answer.code()).as(path).isEqualTo(404);
			assertThat(answer.problem()).isEqualTo("not-found");
		}
		assertThat(this.api
			.change(this.programme.stranger(), HttpMethod.PUT, this.programme.path(), this.mou.toString(), "\"1\"")
			.code()).isEqualTo(404);
		assertThat(this.api.create(this.programme.stranger(), this.programme.path(), this.mou.toString()).code())
			.isEqualTo(404);
		assertThat(this.api.get(this.programme.officer(), this.programme.path()).json())
			.isEqualTo(this.registered.json());
	}

	@Test
	void isChangedByOfficersAndCoordinatorsOnly() {
		List<Role> others = new ArrayList<>(List.of(Role.values()));
		others.removeAll(List.of(Role.PROGRAMME_OFFICER, Role.COORDINATOR));
		String everybodyElse = this.tokens.person("x", this.programme.tistr, others.toArray(Role[]::new));
		Answer answer = this.api.change(everybodyElse, HttpMethod.PUT, this.programme.path(), this.mou.toString(),
				"\"1\"");
		assertThat(answer.code()).isEqualTo(403);
		assertThat(this.api.get(everybodyElse, this.programme.path()).code()).isEqualTo(200);
		String nobody = this.tokens.person("y", null, Role.PROGRAMME_OFFICER);
		assertThat(this.api.post(nobody, "/api/agreements", this.mou.toString()).code()).isEqualTo(403);
	}

	private Answer replace(String etag) {
		return this.api.change(this.programme.officer(), HttpMethod.PUT, this.programme.path(), this.mou.toString(),
				etag);
	}

	private void swap(String list) {
		ArrayNode array = (ArrayNode) this.mou.at(list);
		array.add(array.remove(0));
	}

	private ObjectNode object(String pointer) {
		return (ObjectNode) this.mou.at(pointer);
	}

}
