package org.ecotown.agreements.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.ecotown.agreements.agreement.Agreement.Party;
import org.ecotown.platform.paging.Keyset;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.paging.Ranked;
import org.ecotown.platform.rows.Columns;
import org.ecotown.platform.text.LocalizedText;
import org.ecotown.platform.text.SearchText;
import org.ecotown.platform.text.WireNames;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lists the agreements an organisation may see, the newest term first.
 */
@Repository
public class AgreementList {

	/** Signed, and its last day is not over. */
	private static final String RUNNING = """
			(a.state = 'in-force' AND a.in_force_to >= :today
			    OR a.state = 'terminated' AND a.terminated_last_day >= :today)""";

	private final JdbcClient jdbc;

	private final Clock clock;

	AgreementList(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * A part of the list.
	 * @param q words to find anywhere in title or reference
	 */
	public Page<AgreementSummary> find(@Nullable UUID organisation, @Nullable String q, Agreement.@Nullable State state,
			PageQuery page) {
		if (organisation == null) {
			return new Page<>(List.of(), null);
		}
		SearchText search = SearchText.of(q);
		LocalDate after = Keyset.date(page, 1);
		LocalDate today = LocalDate.now(this.clock);
		List<Ranked<Row>> rows = this.jdbc
			.sql("""
					SELECT a.*, ranked.rank, (SELECT count(*) FROM objective o WHERE o.agreement = a.id) AS objectives
					FROM agreement_reader r JOIN agreement a ON a.id = r.agreement
					CROSS JOIN LATERAL (
					    SELECT CASE WHEN cast(:pattern AS text) IS NULL OR a.exact_text LIKE ALL (cast(:exact AS text[])) THEN 0
					        ELSE 1 END) AS ranked (rank)
					WHERE r.organisation = :organisation
					"""
					+ where(search, state, after) + """
							ORDER BY ranked.rank, r.in_force_from DESC, r.agreement DESC
							LIMIT :size
							""")
			.param("organisation", organisation)
			.param("pattern", (search != null) ? search.pattern() : null)
			.param("loose", (search != null) ? search.loose() : null)
			.param("exact", (search != null) ? search.exact() : null)
			.param("rank", Keyset.number(page, 0))
			.param("today", today)
			.param("state", (state != null) ? WireNames.of(state) : null)
			.param("from", after)
			.param("id", Keyset.id(page, 2))
			.param("size", page.fetchSize())
			.query((row, number) -> new Ranked<>(row.getInt("rank"), row(row)))
			.list();
		Map<UUID, List<PartyRow>> parties = parties(rows.stream().map((row) -> row.row().id()).toList());
		return page
			.toPage(rows,
					(last) -> List.of(String.valueOf(last.rank()), last.row().inForceFrom().toString(),
							last.row().id().toString()))
			.map((row) -> row.row().summary(parties.getOrDefault(row.row().id(), List.of()), today));
	}

	/**
	 * The same, those first that need attention: in force, the one that ends next first;
	 * then those that are yet to be; then those that are over, the last one first.
	 */
	public Page<AgreementSummary> findUrgent(@Nullable UUID organisation, @Nullable String q,
			Agreement.@Nullable State state, PageQuery page) {
		if (organisation == null) {
			return new Page<>(List.of(), null);
		}
		SearchText search = SearchText.of(q);
		LocalDate today = LocalDate.now(this.clock);
		List<Urgent> rows = this.jdbc.sql("""
				SELECT *
				FROM (
				    SELECT a.*, (SELECT count(*) FROM objective o WHERE o.agreement = a.id) AS objectives,
				        CASE WHEN %s AND a.in_force_from <= :today THEN 0
				             WHEN a.state IN ('expired', 'terminated', 'renewed') OR a.in_force_to < :today THEN 2
				             ELSE 1 END AS urgency,
				        abs(least(a.in_force_to, coalesce(a.terminated_last_day, a.in_force_to)) - :today) AS days
				    FROM agreement_reader r JOIN agreement a ON a.id = r.agreement
				    WHERE r.organisation = :organisation
				""".formatted(RUNNING) + where(search, state, null) + """
				) AS listed
				WHERE CAST(:urgency AS integer) IS NULL
				    OR (urgency, days, id) > (CAST(:urgency AS integer), CAST(:days AS integer), CAST(:id AS uuid))
				ORDER BY urgency, days, id
				LIMIT :size
				""")
			.param("organisation", organisation)
			.param("pattern", (search != null) ? search.pattern() : null)
			.param("loose", (search != null) ? search.loose() : null)
			.param("today", today)
			.param("state", (state != null) ? WireNames.of(state) : null)
			.param("urgency", Keyset.number(page, 0))
			.param("days", Keyset.number(page, 1))
			.param("id", Keyset.id(page, 2))
			.param("size", page.fetchSize())
			.query((row, number) -> new Urgent(row.getInt("urgency"), row.getInt("days"), row(row)))
			.list();
		Map<UUID, List<PartyRow>> parties = parties(rows.stream().map((row) -> row.row().id()).toList());
		return page
			.toPage(rows,
					(last) -> List.of(String.valueOf(last.urgency()), String.valueOf(last.days()),
							last.row().id().toString()))
			.map((row) -> row.row().summary(parties.getOrDefault(row.row().id(), List.of()), today));
	}

	private static Row row(ResultSet row) throws SQLException {
		return new Row(Columns.id(row, "id"), Columns.constant(row, "kind", Agreement.Kind.class),
				row.getString("reference"), Columns.text(row, "title"), Columns.date(row, "signed_on"),
				WireNames.read(Agreement.State.class, row.getString("state")), Columns.date(row, "in_force_from"),
				Columns.date(row, "in_force_to"), Columns.date(row, "terminated_last_day"), row.getInt("objectives"));
	}

	private static String where(@Nullable SearchText search, Agreement.@Nullable State state,
			@Nullable LocalDate after) {
		StringBuilder where = new StringBuilder();
		if (search != null) {
			where.append(" AND a.loose_text LIKE :pattern AND a.loose_text LIKE ALL (cast(:loose AS text[]))\n");
		}
		if (state != null) {
			where.append(switch (state) {
				case SIGNED -> " AND " + RUNNING + " AND a.in_force_from > :today\n";
				case IN_FORCE -> " AND " + RUNNING + " AND a.in_force_from <= :today\n";
				case EXPIRED -> " AND a.state = 'in-force' AND a.in_force_to < :today\n";
				case TERMINATED -> " AND a.state = 'terminated' AND a.terminated_last_day < :today\n";
				case DRAFT, IN_REVIEW, READY_TO_SIGN, RENEWED -> " AND a.state = :state\n";
			});
		}
		if (after != null) {
			where.append("""
					 AND (ranked.rank > :rank
					     OR (ranked.rank = :rank AND (r.in_force_from, r.agreement) < (:from, :id)))
					""");
		}
		return where.toString();
	}

	private Map<UUID, List<PartyRow>> parties(List<UUID> agreements) {
		if (agreements.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql("SELECT * FROM party WHERE agreement IN (:agreements) ORDER BY position")
			.param("agreements", agreements)
			.query((row, number) -> new PartyRow(Columns.id(row, "agreement"),
					new Party(new PartyId(Columns.id(row, "id")), Columns.id(row, "organisation"),
							Columns.text(row, "name"), Columns.optionalText(row, "role"))))
			.list()
			.stream()
			.collect(Collectors.groupingBy(PartyRow::agreement));
	}

	/**
	 * In which order a list is.
	 */
	public enum Order {

		/** The newest term first. */
		NEWEST,
		/** What needs attention first. */
		URGENT

	}

	/**
	 * What a list shows of an agreement.
	 */
	public record AgreementSummary(UUID id, Agreement.Kind kind, @Nullable String reference, LocalizedText title,
			@Nullable LocalDate signedOn, LocalDate inForceFrom, LocalDate inForceTo, Agreement.State state,
			List<Party> parties, int objectiveCount) {
	}

	/** With what the list is sorted by. */
	private record Urgent(int urgency, int days, Row row) {
	}

	private record PartyRow(UUID agreement, Party party) {
	}

	private record Row(UUID id, Agreement.Kind kind, @Nullable String reference, LocalizedText title,
			@Nullable LocalDate signedOn, Agreement.State reached, LocalDate inForceFrom, LocalDate inForceTo,
			@Nullable LocalDate lastDay, int objectives) {

		AgreementSummary summary(List<PartyRow> parties, LocalDate today) {
			return new AgreementSummary(this.id, this.kind, this.reference, this.title, this.signedOn, this.inForceFrom,
					this.inForceTo,
					Agreement.State.on(today, this.reached, this.inForceFrom,
							(this.lastDay != null) ? this.lastDay : this.inForceTo),
					parties.stream().map(PartyRow::party).toList(), this.objectives);
		}

	}

}
