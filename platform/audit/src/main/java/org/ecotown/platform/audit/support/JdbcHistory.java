package org.ecotown.platform.audit.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.ecotown.platform.audit.History;
import org.ecotown.platform.audit.HistoryEntry;
import org.ecotown.platform.audit.LatestChange;
import org.ecotown.platform.paging.Keyset;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.security.Actor;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.text.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the history in the service's own database.
 */
public class JdbcHistory implements History {

	private static final TypeReference<List<HistoryEntry.Change>> CHANGES = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Supplier<@Nullable String> traceId;

	public JdbcHistory(JdbcClient jdbc, JsonMapper json, Supplier<@Nullable String> traceId) {
		this.jdbc = jdbc;
		this.json = json;
		this.traceId = traceId;
	}

	@Override
	public void record(Caller caller, String type, UUID id, String action, @Nullable Object before,
			@Nullable Object after) {
		if (!TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException("history needs the transaction of the change it records");
		}
		List<JsonDiff.Difference> changes = JsonDiff.between(tree(before), tree(after));
		this.jdbc
			.sql("""
					insert into history (subject_type, subject_id, action, actor, actor_name, organisation, through, trace_id, changes)
					values (:type, :id, :action, :actor, :name, :organisation, :through, :trace, cast(:changes as jsonb))
					""")
			.param("type", type)
			.param("id", id)
			.param("action", action)
			.param("actor", caller.subject())
			.param("name", caller.name())
			.param("organisation", caller.organisation())
			.param("through", caller.through())
			.param("trace", this.traceId.get())
			.param("changes", this.json.writeValueAsString(JsonDiff.toJson(this.json, changes)))
			.update();
	}

	@Override
	public Page<HistoryEntry> of(String type, UUID id, PageQuery page) {
		List<HistoryEntry> rows = this.jdbc.sql("""
				select id, at, action, actor, actor_name, organisation, through, trace_id, changes
				from history
				where subject_type = :type and subject_id = :id
				  and (cast(:afterAt as timestamptz) is null or (at, id) < (:afterAt, cast(:afterId as uuid)))
				order by at desc, id desc
				limit :size
				""")
			.param("type", type)
			.param("id", id)
			.param("afterAt", utc(Keyset.instant(page, 0)))
			.param("afterId", Keyset.id(page, 1))
			.param("size", page.fetchSize())
			.query(this::entry)
			.list();
		return page.toPage(rows, (entry) -> List.of(entry.at().toString(), entry.id().toString()));
	}

	@Override
	public Page<LatestChange> latest(Map<String, String> names, String visible,
			Map<String, ? extends @Nullable Object> parameters, PageQuery page) {
		List<LatestChange> rows = this.jdbc.sql("""
				with latest as (
				  select id, subject_type, subject_id, at, action, actor, actor_name, organisation, through
				  from history
				  where subject_type in (:historyTypes)
				    and (subject_type, subject_id) in (%s)
				    and (cast(:historyAt as timestamptz) is null or (at, id) < (:historyAt, cast(:historyId as uuid)))
				  order by at desc, id desc
				  limit :historySize
				)
				select latest.*, named.th, named.en
				from latest left join lateral (%s) named on true
				order by latest.at desc, latest.id desc
				""".formatted(visible, named(names)))
			.params(parameters)
			.param("historyTypes", names.keySet())
			.param("historyAt", utc(Keyset.instant(page, 0)))
			.param("historyId", Keyset.id(page, 1))
			.param("historySize", page.fetchSize())
			.query((row, number) -> new LatestChange(row.getObject("id", UUID.class), row.getString("subject_type"),
					row.getObject("subject_id", UUID.class), name(row),
					row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("action"), actor(row),
					row.getString("through")))
			.list();
		return page.toPage(rows, (change) -> List.of(change.at().toString(), change.id().toString()));
	}

	/**
	 * Each query on its own, so that it looks up the few it is asked for. An id alone is
	 * not enough: whoever opens something chooses it, and may choose that of another
	 * kind.
	 */
	private static String named(Map<String, String> queries) {
		return queries.entrySet()
			.stream()
			.map((named) -> "select th, en from (" + named.getValue()
					+ ") thing (id, th, en) where thing.id = latest.subject_id and latest.subject_type = '"
					+ named.getKey() + "'")
			.collect(Collectors.joining(" union all "));
	}

	private static @Nullable LocalizedText name(ResultSet row) throws SQLException {
		String thai = row.getString("th");
		return (thai != null) ? new LocalizedText(thai, row.getString("en")) : null;
	}

	private JsonNode tree(@Nullable Object value) {
		return (value != null) ? this.json.valueToTree(value) : this.json.nullNode();
	}

	private HistoryEntry entry(ResultSet row, int number) throws SQLException {
		Actor actor = actor(row);
		List<HistoryEntry.Change> changes = this.json.readerFor(CHANGES)
			.with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
			.readValue(row.getString("changes"));
		return new HistoryEntry(row.getObject("id", UUID.class), row.getObject("at", OffsetDateTime.class).toInstant(),
				row.getString("action"), actor, row.getString("through"), row.getString("trace_id"), changes);
	}

	private static Actor actor(ResultSet row) throws SQLException {
		return new Actor(row.getString("actor"), row.getString("actor_name"),
				row.getObject("organisation", UUID.class));
	}

	private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
		return (instant != null) ? instant.atOffset(ZoneOffset.UTC) : null;
	}

}
