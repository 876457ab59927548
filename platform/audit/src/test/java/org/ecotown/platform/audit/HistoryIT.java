package org.ecotown.platform.audit;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.ecotown.platform.audit.sample.HistoryApplication;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.testsupport.Api;
import org.ecotown.platform.text.LocalizedText;
import org.ecotown.platform.testsupport.EcotownIntegrationTest;
import org.ecotown.platform.testsupport.TestTokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

@EcotownIntegrationTest
@ContextConfiguration(classes = HistoryApplication.class)
class HistoryIT {

	private static final UUID ORGANISATION = UUID.fromString("01890000-0000-7000-8000-000000000001");

	private static final Caller CALLER = new Caller("anan", "อนันต์ ใจดี", ORGANISATION, Set.of(), Set.of());

	@Autowired
	private History history;

	@Autowired
	private TransactionOperations transactions;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Api api;

	@Autowired
	private TestTokens tokens;

	private final UUID id = UUID.randomUUID();

	@Test
	void tellsWhoChangedWhatFromWhichValue() {
		String token = this.tokens.person("anan", ORGANISATION);
		assertThat(this.api.post(token, "/api/things/" + this.id, "{\"name\":\"ใหม่\",\"size\":1}").code())
			.isEqualTo(200);
		Api.Answer answer = this.api.get(token, "/api/things/" + this.id + "/history");
		assertThat(answer.code()).isEqualTo(200);
		assertThat(answer.json().at("/items").size()).isOne();
		assertThat(answer.at("/items/0/action")).isEqualTo("changed");
		assertThat(answer.at("/items/0/at")).endsWith("Z");
		assertThat(answer.at("/items/0/actor/id")).isEqualTo(TestTokens.personId("anan"));
		assertThat(answer.at("/items/0/actor/organisation")).isEqualTo(ORGANISATION.toString());
		assertThat(answer.at("/items/0/traceId")).hasSize(32);
		assertThat(answer.json().at("/items/0/changes"))
			.hasToString("[{\"pointer\":\"/name\",\"from\":\"เดิม\",\"to\":\"ใหม่\"}]");
	}

	@Test
	void tellsThroughWhomItWasDone() {
		String token = this.tokens.token((claims) -> claims.subject(TestTokens.personId("anan"))
			.claim("client_id", "training-service")
			.claim("act", Map.of("sub", "training-service")));
		String path = "/api/things/" + this.id;
		assertThat(this.api.post(token, path, "{\"name\":\"ใหม่\",\"size\":1}").code()).isEqualTo(200);
		String direct = this.tokens.person("anan", ORGANISATION);
		assertThat(this.api.post(direct, path, "{\"name\":\"ใหม่กว่า\",\"size\":1}").code()).isEqualTo(200);
		Api.Answer answer = this.api.get(direct, path + "/history");
		assertThat(answer.json().at("/items/0/through").isNull()).isTrue();
		assertThat(answer.at("/items/1/through")).isEqualTo("training-service");
		assertThat(answer.at("/items/1/actor/id")).isEqualTo(TestTokens.personId("anan"));
		Map<String, String> names = Map.of("thing", "select cast(:it as uuid), 'ของ', 'Thing'");
		assertThat(this.history
			.latest(names, "select 'thing', cast(:it as uuid)", Map.of("it", this.id), PageQuery.first())
			.items()).extracting(LatestChange::through, LatestChange::name)
			.containsExactly(tuple(null, new LocalizedText("ของ", "Thing")),
					tuple("training-service", new LocalizedText("ของ", "Thing")));
	}

	/** Whoever opens something chooses its id, and may choose that of another kind. */
	@Test
	void showsNothingOfAnotherKindWithTheSameId() {
		inTransaction("created", Map.of(), Map.of("n", 1));
		Map<String, String> names = Map.of("thing", "select cast(:it as uuid), 'ของ', 'Thing'", "other",
				"select cast(:it as uuid), 'อื่น', 'Other'");
		String visible = "select 'other', cast(:it as uuid)";
		assertThat(this.history.latest(names, visible, Map.of("it", this.id), PageQuery.first()).items()).isEmpty();
		String both = visible + " union all select 'thing', cast(:it as uuid)";
		assertThat(this.history.latest(names, both, Map.of("it", this.id), PageQuery.first()).items())
			.extracting(LatestChange::name)
			.containsExactly(new LocalizedText("ของ", "Thing"));
	}

	@Test
	void forgetsAChangeThatWasRolledBack() {
		String token = this.tokens.person("anan", null);
		assertThat(this.api.post(token, "/api/things/" + this.id, "{\"name\":\"\",\"size\":1}").code()).isEqualTo(500);
		assertThat(this.history.of("thing", this.id, PageQuery.first()).items()).isEmpty();
	}

	@Test
	void needsATransaction() {
		assertThatIllegalStateException()
			.isThrownBy(() -> this.history.record(CALLER, "thing", this.id, "created", null, Map.of()));
	}

	@Test
	void givesTheNewestFirstAndEachOnce() {
		this.transactions.executeWithoutResult((transaction) -> {
			for (int i = 0; i < 7; i++) {
				record("step-" + i, Map.of("n", i), Map.of("n", i + 1));
			}
		});
		List<String> actions = new ArrayList<>();
		PageQuery query = new PageQuery(3, List.of());
		Page<HistoryEntry> page = this.history.of("thing", this.id, query);
		page.items().forEach((entry) -> actions.add(entry.action()));
		while (page.next() != null) {
			inTransaction("late", Map.of(), Map.of("x", 1));
			page = this.history.of("thing", this.id, new PageQuery(3, PageQuery.decode(page.next())));
			page.items().forEach((entry) -> actions.add(entry.action()));
		}
		assertThat(actions).containsExactly("step-6", "step-5", "step-4", "step-3", "step-2", "step-1", "step-0");
	}

	@Test
	void keepsTheHistoriesOfOthersApart() {
		inTransaction("created", null, Map.of("a", 1));
		assertThat(this.history.of("other", this.id, PageQuery.first()).items()).isEmpty();
		assertThat(this.history.of("thing", UUID.randomUUID(), PageQuery.first()).items()).isEmpty();
	}

	@Test
	void keepsNumbersExactly() {
		inTransaction("created", null, Map.of("a", new BigDecimal("0.1234567890123456789")));
		HistoryEntry entry = this.history.of("thing", this.id, PageQuery.first()).items().getFirst();
		assertThat(entry.changes())
			.containsExactly(new HistoryEntry.Change("/a", null, new BigDecimal("0.1234567890123456789")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "update history set action = 'never'", "delete from history", "truncate history",
			"delete from history where false" })
	void refusesEveryChangeOfWhatWasWritten(String sql) {
		inTransaction("created", null, Map.of("a", 1));
		assertThatException().isThrownBy(() -> this.jdbc.sql(sql).update())
			.withStackTraceContaining("history is append-only");
		assertThat(this.history.of("thing", this.id, PageQuery.first()).items()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "yesterday\u001Fx", "2017-11-10T00:00:00Z", "2017-11-10T00:00:00Z\u001Fx" })
	void refusesACursorOfSomethingElse(String key) {
		String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
		Api.Answer answer = this.api.get(this.tokens.person("anan", null),
				"/api/things/" + this.id + "/history?cursor=" + cursor);
		assertThat(answer.code()).isEqualTo(400);
		assertThat(answer.at("/errors/0/parameter")).isEqualTo("cursor");
	}

	private void inTransaction(String action, @Nullable Object before, Object after) {
		this.transactions.executeWithoutResult((transaction) -> record(action, before, after));
	}

	private void record(String action, @Nullable Object before, Object after) {
		this.history.record(CALLER, "thing", this.id, action, before, after);
	}

}
