package org.ecotown.agreements.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.ecotown.agreements.AgreementsFixtures;
import org.ecotown.agreements.AgreementsIntegrationTest;
import org.ecotown.agreements.AgreementId;
import org.ecotown.agreements.agreement.Agreements;
import org.ecotown.agreements.objective.Indicator;
import org.ecotown.agreements.contribution.Contributions;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.testsupport.Api.Answer;
import org.ecotown.platform.testsupport.TestTokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@AgreementsIntegrationTest
class ProgressIT {

	private static final int OPERATIONS = 400;

	@Autowired
	private Api api;

	@Autowired
	private TestTokens tokens;

	@Autowired
	private Agreements agreements;

	@Autowired
	private Contributions contributions;

	@Autowired
	private Tallies tallies;

	@Autowired
	private RecountProgress recount;

	@Autowired
	private JdbcClient jdbc;

	private AgreementsFixtures programme;

	private String objective;

	@BeforeEach
	void programme() {
		this.programme = new AgreementsFixtures(this.api, this.tokens);
		this.objective = this.programme.registered().at("/objectives/2/id");
	}

	@Test
	void countsOnePersonTrainedTwiceOnce() {
		train(UUID.randomUUID(), 1, "verified", "person:a", "person:b");
		UUID second = UUID.randomUUID();
		train(second, 1, "verified", "person:b", "person:c");
		assertThat(value("people.trained")).isEqualTo("3");
		train(second, 2, "withdrawn", "person:b", "person:c");
		assertThat(value("people.trained")).isEqualTo("2");
		train(second, 3, "verified", "person:b", "person:b", "person:d");
		assertThat(value("people.trained")).isEqualTo("3");
	}

	@Test
	void averagesTheChangeWeighedBySubjects() {
		ObjectNode income = this.programme.contribution(this.objective, "income.household.monthly", "THB/month");
		income.put("value", "15000").putArray("subjects").add("enterprise:1").add("enterprise:2").add("enterprise:3");
		this.programme.send(UUID.randomUUID(), income);
		income.put("value", "15000").put("baseline", "14000").putArray("subjects").add("enterprise:4");
		this.programme.send(UUID.randomUUID(), income);
		assertThat(value("income.household.monthly")).isEqualTo("2500");
	}

	@Test
	void fallsBackToTheLatestThatStillHolds() {
		ObjectNode quality = this.programme.contribution(this.objective, "quality-of-life.index", "point");
		this.programme.send(UUID.randomUUID(), quality.put("value", "70"));
		quality.putObject("period").put("from", "2018-12-01").put("to", "2018-12-31");
		UUID latest = UUID.randomUUID();
		this.programme.send(latest, quality.put("value", "75"));
		assertThat(value("quality-of-life.index")).isEqualTo("75");
		this.programme.send(latest, quality.put("state", "withdrawn").put("revision", 2));
		assertThat(value("quality-of-life.index")).isEqualTo("70");
	}

	@Test
	void showsNoFigureForWords() {
		String words = this.programme.objective(4);
		this.programme.send(UUID.randomUUID(),
				this.programme.contribution(words, "standards.gained", "certificate").put("objective", words));
		JsonNode standards = this.programme.progress(4, "standards.gained");
		assertThat(standards.at("/value").isNull()).isTrue();
		assertThat(standards.at("/verifiedContributions").asInt()).isOne();
	}

	@Test
	void countsWhatWasThereBeforeTheIndicator() {
		ObjectNode waste = this.programme.contribution(this.objective, "waste.reduced", "kg");
		assertThat(this.programme.send(UUID.randomUUID(), waste.put("value", "120.5")).code()).isEqualTo(201);
		train(UUID.randomUUID(), 1, "verified", "person:a", "person:b");
		ObjectNode mou = this.programme.current();
		ObjectNode indicator = (ObjectNode) this.programme.mou().at("/objectives/2/indicators/0");
		((ArrayNode) mou.at("/objectives/2/indicators")).add(indicator.put("measure", "waste.reduced"));
		((ObjectNode) mou.at("/objectives/2/indicators/1")).put("aggregation", "sum");
		assertThat(this.api
			.change(this.programme.officer(), HttpMethod.PUT, this.programme.path(), mou.toString(), "\"1\"")
			.code()).isEqualTo(200);
		assertThat(value("waste.reduced")).isEqualTo("120.5");
		assertThat(value("people.trained")).isEqualTo("2");
		assertThat(subjects("people.trained")).isZero();
	}

	@Test
	void showsApartWhatLiesOutsideTheTerm() {
		UUID late = UUID.randomUUID();
		send(UUID.randomUUID(), 1, "2019-11-01", "2019-11-30", "7");
		send(late, 1, "2019-11-10", "2019-12-31", "5");
		send(UUID.randomUUID(), 1, "2017-01-01", "2017-11-09", "2");
		JsonNode jobs = this.programme.progress(3, "jobs.created");
		assertThat(jobs.at("/value").asString()).isEqualTo("7");
		assertThat(jobs.at("/verifiedContributions").asInt()).isOne();
		assertThat(jobs.at("/outside/value").asString()).isEqualTo("7");
		assertThat(jobs.at("/outside/verifiedContributions").asInt()).isEqualTo(2);
		assertThat(this.programme.progress(3, "people.trained").at("/outside").isNull()).isTrue();
		ObjectNode longer = this.programme.current().put("inForceTo", "2020-12-31");
		longer.remove("duration");
		Answer changed = this.api.change(this.programme.officer(), HttpMethod.PUT, this.programme.path(),
				longer.toString(), "\"1\"");
		assertThat(changed.code()).as(changed.body()).isEqualTo(200);
		assertThat(value("jobs.created")).isEqualTo("12");
		send(late, 2, "2019-11-10", "2019-12-31", "6");
		assertThat(value("jobs.created")).isEqualTo("13");
	}

	@Test
	void latestOutsideTheTermIsNotTheFigure() {
		send("quality-of-life.index", "point", UUID.randomUUID(), "2019-01-01", "2019-06-30", "70");
		send("quality-of-life.index", "point", UUID.randomUUID(), "2020-01-01", "2020-06-30", "90");
		JsonNode quality = this.programme.progress(3, "quality-of-life.index");
		assertThat(quality.at("/value").asString()).isEqualTo("70");
		assertThat(quality.at("/outside/value").asString()).isEqualTo("90");
	}

	@Test
	void countsAnewWhatWasCountedBeforeTheTermMattered() {
		send(UUID.randomUUID(), 1, "2019-11-10", "2019-12-31", "5");
		this.jdbc.sql("UPDATE indicator_progress SET total = 5, term_from = NULL, term_to = NULL WHERE indicator = :id")
			.param("id", UUID.fromString(this.programme.progress(3, "jobs.created").at("/id").asString()))
			.update();
		this.recount.recount();
		assertThat(value("jobs.created")).isEqualTo("0");
	}

	@Test
	void anybodyCanAddUpAFigure() {
		income("2018-01-01", "2018-01-31", "15000", null, 1);
		income("2018-02-01", "2018-02-28", "20000", "14000", 3);
		income("2020-02-01", "2020-02-29", "99000", null, 1);
		JsonNode income = this.programme.progress(3, "income.household.monthly");
		JsonNode parts = this.api
			.get(this.programme.officer(),
					this.programme.path() + "/indicators/" + income.at("/id").asString() + "/parts")
			.json()
			.at("/items");
		assertThat(parts).hasSize(3);
		assertThat(part(parts.get(0))).isEqualTo("12000 87000 1 null false");
		assertThat(part(parts.get(1))).isEqualTo("14000 6000 3 18000 true");
		assertThat(part(parts.get(2))).isEqualTo("12000 3000 1 3000 true");
		assertThat(income.at("/total").asString()).isEqualTo("21000");
		assertThat(income.at("/weight").asString()).isEqualTo("4");
		assertThat(income.at("/value").asString()).isEqualTo("5250");
		assertThat(this.api
			.get(this.programme.officer(), this.programme.path() + "/indicators/" + UUID.randomUUID() + "/parts")
			.code()).isEqualTo(404);
	}

	private static String part(JsonNode part) {
		return String.join(" ", part.at("/baseline").asString("null"), part.at("/amount").asString("null"),
				part.at("/weight").asString("null"), part.at("/counted").asString("null"),
				part.at("/inTerm").asString());
	}

	private void income(String from, String to, String value, @Nullable String baseline, int subjects) {
		ObjectNode body = this.programme.contribution(this.objective, "income.household.monthly", "THB/month");
		body.put("value", value).putObject("period").put("from", from).put("to", to);
		if (baseline != null) {
			body.put("baseline", baseline);
		}
		ArrayNode keys = body.putArray("subjects");
		for (int i = 0; i < subjects; i++) {
			keys.add("enterprise:" + i);
		}
		assertThat(this.programme.send(UUID.randomUUID(), body).code()).isEqualTo(201);
	}

	private void send(UUID id, int revision, String from, String to, String value) {
		ObjectNode body = this.programme.contribution(this.objective, "jobs.created", "job");
		body.put("revision", revision).put("value", value).putObject("period").put("from", from).put("to", to);
		assertThat(this.programme.send(id, body).code()).isIn(200, 201);
	}

	private void send(String measure, String unit, UUID id, String from, String to, String value) {
		ObjectNode body = this.programme.contribution(this.objective, measure, unit);
		body.put("value", value).putObject("period").put("from", from).put("to", to);
		assertThat(this.programme.send(id, body).code()).isEqualTo(201);
	}

	@Test
	void answersNotModifiedUntilAFigureMoves() {
		Answer first = this.api.get(this.programme.officer(), this.programme.path() + "/progress");
		assertThat(unchanged(first.etag())).isEqualTo(304);
		train(UUID.randomUUID(), 1, "verified", "person:a");
		assertThat(unchanged(first.etag())).isEqualTo(200);
	}

	/**
	 * Several hundred random changes, eight at a time, also of the same contributions,
	 * while the indicators change under them: what was kept on the way is what counting
	 * from scratch gives.
	 */
	@Test
	void isKeptAsCountedFromScratch() throws Exception {
		Random random = new Random(2560);
		List<UUID> ids = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			ids.add(UUID.randomUUID());
		}
		List<String> objectives = List.of(this.objective, this.programme.objective(1));
		List<Callable<Integer>> calls = new ArrayList<>();
		for (int i = 0; i < OPERATIONS; i++) {
			UUID id = ids.get(random.nextInt(ids.size()));
			String body = randomContribution(random, i, objectives).toString();
			calls.add(() -> this.api
				.send(this.programme.service(), HttpMethod.PUT, "/api/contributions/" + id, body, (headers) -> {
				})
				.code());
			if (i % 25 == 0) {
				String edited = editedMou(i).toString();
				calls.add(() -> edit(edited));
			}
		}
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			for (Future<Integer> call : threads.invokeAll(calls)) {
				assertThat(call.get()).isIn(200, 201);
			}
		}
		AgreementId agreement = new AgreementId(this.programme.id);
		this.agreements.get(agreement, this.programme.tistr)
			.objectives()
			.forEach((each) -> each.indicators().forEach(this::assertKeptAsCounted));
		assertThat(new java.math.BigDecimal(value("people.trained"))).isPositive();
	}

	private void assertKeptAsCounted(Indicator indicator) {
		Tally.Counter counter = new Tally.Counter(indicator,
				this.agreements.inForce(new AgreementId(this.programme.id)));
		this.contributions.each(indicator.objective(), indicator.measure(), counter::add);
		Tally kept = this.tallies.of(List.of(indicator.id().value())).get(indicator.id().value()).tally();
		assertThat(kept).as(indicator.measure())
			.usingRecursiveComparison()
			.withComparatorForType(java.math.BigDecimal::compareTo, java.math.BigDecimal.class)
			.isEqualTo(counter.tally());
		assertThat(subjects(indicator.measure())).isEqualTo(counter.subjects().size());
	}

	private ObjectNode randomContribution(Random random, int operation, List<String> objectives) {
		String[][] measures = { { "jobs.created", "job" }, { "people.trained", "person" },
				{ "income.household.monthly", "THB/month" }, { "quality-of-life.index", "point" },
				{ "research.projects", "project" } };
		String[] measure = measures[random.nextInt(measures.length)];
		ObjectNode body = this.programme.contribution(
				measure[0].equals("research.projects") ? objectives.get(1) : objectives.get(0), measure[0], measure[1]);
		// every operation has a revision of its own: late ones are ignored, none
		// conflicts
		body.put("revision", operation + 1);
		body.put("state", List.of("reported", "verified", "verified", "verified", "withdrawn").get(random.nextInt(5)));
		body.put("value", random.nextInt(10_000) + "." + random.nextInt(100));
		body.put("attributionShare", "0." + random.nextInt(100));
		if (random.nextBoolean()) {
			body.put("baseline", String.valueOf(random.nextInt(1000)));
		}
		int month = 1 + random.nextInt(12);
		body.putObject("period")
			.put("from", "2018-%02d-01".formatted(month))
			.put("to", "2018-%02d-28".formatted(month));
		ArrayNode subjects = body.putArray("subjects");
		for (int i = random.nextInt(6); i > 0; i--) {
			subjects.add("person:" + random.nextInt(30));
		}
		if (measure[0].equals("people.trained")) {
			body.put("value", String.valueOf(subjects.valueStream().distinct().count()));
		}
		return body;
	}

	private ObjectNode editedMou(int operation) {
		ObjectNode mou = this.programme.current();
		((ObjectNode) mou.at("/objectives/2/indicators/2/baseline")).put("value", String.valueOf(operation));
		((ObjectNode) mou.at("/objectives/2/indicators/1")).put("aggregation",
				(operation % 2 == 0) ? "sum" : "distinct-subjects");
		return mou;
	}

	/** Edits whatever version is there; somebody else may be faster. */
	private int edit(String mou) {
		String etag = this.api.get(this.programme.officer(), this.programme.path()).etag();
		int code = this.api.change(this.programme.officer(), HttpMethod.PUT, this.programme.path(), mou, etag).code();
		return (code == 412) ? 200 : code;
	}

	private void train(UUID id, int revision, String state, String... people) {
		ObjectNode training = this.programme.contribution(this.objective, "people.trained", "person");
		training.put("revision", revision).put("state", state);
		ArrayNode subjects = training.putArray("subjects");
		for (String person : people) {
			subjects.add(person);
		}
		training.put("value", String.valueOf(Stream.of(people).distinct().count()));
		assertThat(this.programme.send(id, training).code()).isIn(200, 201);
	}

	private String value(String measure) {
		return this.programme.progress(3, measure).at("/value").asString();
	}

	private long subjects(String measure) {
		return this.jdbc.sql("""
				SELECT count(*)
				FROM indicator_subject s JOIN indicator i ON i.id = s.indicator JOIN objective o ON o.id = i.objective
				WHERE o.agreement = :agreement AND i.measure = :measure
				""").param("agreement", this.programme.id).param("measure", measure).query(Long.class).single();
	}

	private int unchanged(String etag) {
		return this.api
			.send(this.programme.officer(), HttpMethod.GET, this.programme.path() + "/progress", null,
					(headers) -> headers.setIfNoneMatch(etag))
			.code();
	}

}
