package org.ecotown.agreements.contribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.ecotown.agreements.AgreementsFixtures;
import org.ecotown.agreements.AgreementsIntegrationTest;
import org.ecotown.platform.security.Role;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

@AgreementsIntegrationTest
class ContributionIT {

	@Autowired
	private Api api;

	@Autowired
	private TestTokens tokens;

	private AgreementsFixtures programme;

	private UUID id;

	private ObjectNode body;

	@BeforeEach
	void programme() {
		this.programme = new AgreementsFixtures(this.api, this.tokens);
		this.programme.registered();
		this.id = UUID.randomUUID();
		this.body = this.programme.contribution(this.programme.objective(3), "jobs.created", "job");
	}

	@Test
	void countsOnceHoweverOftenItIsSent() {
		Answer first = send();
		assertThat(first.code()).as(first.body()).isEqualTo(201);
		assertThat(first.headers().getFirst("Ecotown-Applied")).isEqualTo("true");
		Answer again = send();
		assertThat(again.code()).isEqualTo(200);
		assertThat(again.json()).isEqualTo(first.json());
		assertThat(again.headers().getFirst("Ecotown-Applied")).isEqualTo("true");
		assertThat(jobs("/value")).isEqualTo("1");
		assertThat(jobs("/verifiedContributions")).isEqualTo("1");
		assertThat(jobs("/share")).isEqualTo("0.05");
	}

	@Test
	void opensDownToVerifierAndFile() {
		send();
		Answer list = this.api.get(this.programme.coordinator(),
				this.programme.path() + "/contributions?indicator=" + jobs("/id"));
		assertThat(list.json().at("/items")).hasSize(1);
		assertThat(list.at("/items/0/verifiedBy/name")).isEqualTo("เจ้าหน้าที่");
		assertThat(list.at("/items/0/verifiedAt")).isEqualTo("2018-02-02T02:03:04Z");
		assertThat(list.at("/items/0/evidence/0/name")).isEqualTo("ภาพถ่าย.jpg");
		assertThat(list.at("/items/0/evidence/0/sha256")).hasSize(64);
		assertThat(list.at("/items/0/evidence/0/href")).startsWith("/api/evidence/");
		Answer one = this.api.get(this.programme.officer(), "/api/contributions/" + this.id);
		assertThat(one.json()).isEqualTo(list.json().at("/items/0"));
		assertThat(one.etag()).isEqualTo("\"1\"");
		assertThat(this.api.get(this.programme.stranger(), "/api/contributions/" + this.id).code()).isEqualTo(404);
		assertThat(this.api.get(this.programme.service(), "/api/contributions/" + this.id).code()).isEqualTo(200);
		assertThat(this.api.get(this.programme.officer(), "/api/contributions/" + this.id + "/history").body())
			.contains("enterprises-service");
	}

	@Test
	void showsNobodyTheKeysOfPersons() {
		this.body = this.programme.contribution(this.programme.objective(3), "people.trained", "person");
		String key = "person:" + UUID.randomUUID();
		this.body.put("value", "2").putArray("subjects").add(key).add("person:" + UUID.randomUUID());
		assertThat(send().at("/subjects/0")).startsWith("person:").hasSizeGreaterThan(20);
		String path = "/api/contributions/" + this.id;
		Answer one = this.api.get(this.programme.officer(), path);
		assertThat(one.json().at("/subjects")).hasToString("[\"person:1\",\"person:2\"]");
		for (String read : List.of(path, path + "/history", this.programme.path() + "/contributions")) {
			assertThat(this.api.get(this.programme.officer(), read).body()).as(read)
				.contains("person")
				.doesNotContain(key);
		}
	}

	@Test
	void leavesProgressWhenWithdrawnAndReturnsWhenVerifiedAgain() {
		send();
		send(2, "withdrawn", "1");
		assertThat(jobs("/value")).isEqualTo("0");
		assertThat(jobs("/verifiedContributions")).isEqualTo("0");
		send(3, "verified", "4.5");
		assertThat(jobs("/value")).isEqualTo("4.5");
	}

	@Test
	void waitsInProgressUntilVerified() {
		send(1, "reported", "3");
		assertThat(jobs("/value")).isEqualTo("0");
		assertThat(jobs("/reportedContributions")).isEqualTo("1");
		send(2, "verified", "3");
		assertThat(jobs("/value")).isEqualTo("3");
		assertThat(jobs("/reportedContributions")).isEqualTo("0");
	}

	@Test
	void ignoresWhatArrivesLate() {
		send(5, "verified", "3");
		Answer late = send(4, "withdrawn", "3");
		assertThat(late.code()).isEqualTo(200);
		assertThat(late.headers().getFirst("Ecotown-Applied")).isEqualTo("false");
		assertThat(late.at("/revision")).isEqualTo("5");
		assertThat(jobs("/value")).isEqualTo("3");
	}

	@Test
	void refusesARevisionWithOtherContent() {
		send(1, "verified", "3");
		Answer other = send(1, "verified", "4");
		assertThat(other.code()).isEqualTo(409);
		assertThat(other.problem()).isEqualTo("taken-revision");
		assertThat(jobs("/value")).isEqualTo("3");
		assertThat(send(1, "verified", "3.00").code()).isEqualTo(200);
	}

	@Test
	void movesToAnotherObjective() {
		this.body.put("measure", "people.trained").put("unitCode", "person");
		send();
		assertThat(this.programme.progress(3, "people.trained").at("/value").asString()).isEqualTo("1");
		this.body.put("revision", 2).put("measure", "research.projects").put("unitCode", "project");
		this.body.put("objective", this.programme.objective(1));
		assertThat(send().code()).isEqualTo(200);
		assertThat(this.programme.progress(3, "people.trained").at("/value").asString()).isEqualTo("0");
		assertThat(this.programme.progress(1, "research.projects").at("/value").asString()).isEqualTo("1");
	}

	@Test
	void movesToAnotherAgreement() {
		send();
		AgreementsFixtures other = new AgreementsFixtures(this.api, this.tokens);
		other.registered();
		this.body.put("revision", 2).put("agreement", other.id.toString()).put("objective", other.objective(3));
		assertThat(send().code()).isEqualTo(200);
		assertThat(jobs("/value")).isEqualTo("0");
		assertThat(other.progress(3, "jobs.created").at("/value").asString()).isEqualTo("1");
	}

	@Test
	void refusesWhatTheAgreementDoesNotKnow() {
		this.body.put("agreement", UUID.randomUUID().toString());
		assertThat(faults(send())).containsExactlyInAnyOrder("/agreement unknown-agreement",
				"/objective unknown-objective");
		this.body.put("agreement", this.programme.id.toString()).put("objective", UUID.randomUUID().toString());
		assertThat(faults(send())).containsExactly("/objective unknown-objective");
		assertNothingCounted();
	}

	@Test
	void refusesANumberThatIsNotThatOfItsSubjects() {
		this.body.put("measure", "people.trained").put("unitCode", "person");
		for (String value : new String[] { "0", "2", "1.5" }) {
			assertThat(faults(send(1, "verified", value))).containsExactly("/value wrong-subject-count");
		}
		assertNothingCounted();
		assertThat(send(1, "withdrawn", "2").code()).isEqualTo(201);
	}

	@Test
	void tellsAllFaultsOfTheRequestAtOnce() {
		this.body.put("value", "many").put("attributionShare", "1.5").put("revision", 0);
		((ObjectNode) this.body.at("/period")).put("from", LocalDate.now().plusDays(2).toString());
		((ObjectNode) this.body.at("/verifiedBy")).put("id", "leader");
		((ObjectNode) this.body.at("/evidence/0")).put("sha256", "x").put("href", "https://elsewhere.example/");
		this.body.remove("verifiedAt");
		assertThat(faults(send())).containsExactlyInAnyOrder("/value invalid-quantity",
				"/attributionShare invalid-share", "/revision too-small", "/period/to ends-before-start",
				"/verifiedBy/id same-person", "/verifiedAt required", "/evidence/0/sha256 invalid-sha256",
				"/evidence/0/href invalid-href");
		assertNothingCounted();
	}

	@Test
	void holdsASoundContributionAgainstVocabularyAndToday() {
		this.body.put("unitCode", "kg");
		((ObjectNode) this.body.at("/period")).put("from", LocalDate.now().plusDays(2).toString())
			.put("to", LocalDate.now().plusDays(3).toString());
		assertThat(faults(send())).containsExactlyInAnyOrder("/unitCode wrong-unit", "/period/from future-date");
		this.body.put("measure", "jobs.invented");
		assertThat(faults(send())).containsExactlyInAnyOrder("/measure unknown-measure", "/period/from future-date");
		assertNothingCounted();
	}

	@Test
	void wantsNumbersAsText() {
		this.body.put("value", 5);
		Answer answer = send();
		assertThat(faults(answer)).containsExactly("/value wrong-type");
		assertThat(answer.at("/errors/0/detail")).contains("\"12500.50\"");
	}

	@Test
	void refusesAMissingVerifierAndState() {
		this.body.remove("verifiedBy");
		assertThat(faults(send())).containsExactly("/verifiedBy required");
		this.body.remove("state");
		assertThat(faults(send())).contains("/state required");
		assertNothingCounted();
	}

	@Test
	void isTakenFromServicesOnly() {
		for (String token : List.of(this.programme.officer(),
				this.tokens.person("all", this.programme.tistr, Role.values()),
				this.tokens.service("web", "contributions:read"))) {
			Answer answer = this.api.send(token, HttpMethod.PUT, "/api/contributions/" + this.id, this.body.toString(),
					(headers) -> {
					});
			assertThat(answer.code()).isEqualTo(403);
		}
		assertNothingCounted();
	}

	@Test
	void isTakenFromTheServiceItComesFromOnly() {
		String training = this.tokens.service("training-service", "contributions:write");
		assertForeign(training);
		assertNothingCounted();
		send();
		this.body.put("revision", 2).put("value", "9");
		assertForeign(training);
		((ObjectNode) this.body.at("/source")).put("service", "training-service");
		assertForeign(training);
		assertForeign(this.programme.service());
		assertThat(jobs("/value")).isEqualTo("1");
	}

	@Test
	void countsOnceWhenSentAtTheSameMoment() throws Exception {
		List<Callable<Integer>> calls = new ArrayList<>();
		for (int i = 0; i < 16; i++) {
			String sent = this.body.put("revision", 1 + i % 4).put("value", String.valueOf(1 + i % 4)).toString();
			calls.add(() -> this.api
				.send(this.programme.service(), HttpMethod.PUT, "/api/contributions/" + this.id, sent, (headers) -> {
				})
				.code());
		}
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Integer> codes = new ArrayList<>();
			for (Future<Integer> call : threads.invokeAll(calls)) {
				codes.add(call.get());
			}
			assertThat(codes).allMatch((code) -> code == 200 || code == 201).containsOnlyOnce(201);
		}
		assertThat(jobs("/value")).isEqualTo("4");
		assertThat(jobs("/verifiedContributions")).isEqualTo("1");
	}

	@Test
	void listsByObjectiveStateAndPage() {
		List<String> sent = new ArrayList<>();
		for (int i = 1; i <= 3; i++) {
			this.id = UUID.randomUUID();
			sent.add(this.id.toString());
			send(1, (i == 3) ? "reported" : "verified", "1");
		}
		String list = this.programme.path() + "/contributions?objective=" + this.programme.objective(3);
		assertThat(this.api.get(this.programme.officer(), list + "&state=reported").at("/items/0/id"))
			.isEqualTo(sent.get(2));
		assertThat(this.api
			.get(this.programme.officer(),
					this.programme.path() + "/contributions?objective=" + this.programme.objective(1))
			.json()
			.at("/items")).isEmpty();
		List<String> seen = new ArrayList<>();
		Answer page = this.api.get(this.programme.officer(), list + "&limit=2");
		page.json().at("/items").forEach((item) -> seen.add(item.at("/id").asString()));
		Answer rest = this.api.get(this.programme.officer(), list + "&limit=2&cursor=" + page.at("/next"));
		rest.json().at("/items").forEach((item) -> seen.add(item.at("/id").asString()));
		assertThat(seen).containsExactlyInAnyOrderElementsOf(sent);
		assertThat(rest.json().at("/next").isNull()).isTrue();
	}

	private Answer send() {
		return this.programme.send(this.id, this.body);
	}

	private Answer send(int revision, String state, String value) {
		return this.programme.send(this.id,
				this.body.put("revision", revision).put("state", state).put("value", value));
	}

	private void assertForeign(String token) {
		for (String language : List.of("th", "en")) {
			Answer answer = this.api.send(token, HttpMethod.PUT, "/api/contributions/" + this.id, this.body.toString(),
					(headers) -> headers.set("Accept-Language", language));
			assertThat(answer.code()).as(answer.body()).isEqualTo(403);
			assertThat(answer.problem()).isEqualTo("foreign-contribution");
			assertThat(answer.at("/title"))
				.isEqualTo(language.equals("th") ? "หลักฐานของบริการอื่น" : "Contribution of another service");
		}
	}

	private String jobs(String pointer) {
		return this.programme.progress(3, "jobs.created").at(pointer).asString();
	}

	private void assertNothingCounted() {
		assertThat(this.api.get(this.programme.service(), "/api/contributions/" + this.id).code()).isEqualTo(404);
		assertThat(jobs("/verifiedContributions")).isEqualTo("0");
		assertThat(jobs("/value")).isEqualTo("0");
	}

	private static List<String> faults(Answer answer) {
		assertThat(answer.code()).as(answer.body()).isIn(400, 422);
		List<String> faults = new ArrayList<>();
		for (JsonNode error : answer.json().at("/errors")) {
			assertThat(error.at("/detail").asString()).doesNotStartWith("fault.");
			faults.add(error.at("/pointer").asString() + " " + error.at("/code").asString());
		}
		return faults;
	}

}
