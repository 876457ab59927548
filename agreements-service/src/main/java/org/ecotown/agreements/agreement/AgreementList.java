package org.ecotown.agreements.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.ecotown.agreements.agreement.Agreement.Party;
import org.ecotown.platform.paging.CountedPage;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.rows.Columns;
import org.ecotown.platform.text.LocalizedText;
import org.ecotown.platform.text.SearchText;
import org.ecotown.platform.text.WireNames;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lists the agreements an organisation may see, and how many there are.
 */
@Repository
public class AgreementList {

	/** Signed, and its last day is not over. */
	private static final String RUNNING = """
			(a.state = 'in-force' AND a.in_force_to >= :today
			    OR a.state = 'terminated' AND a.terminated_last_day >= :today)""";

	private static final String FOUND = """
			FROM agreement_reader r JOIN agreement a ON a.id = r.agreement
			CROSS JOIN LATERAL (
			    SELECT CASE WHEN cast(:pattern AS text) IS NULL OR a.exact_text LIKE ALL (cast(:exact AS text[])) THEN 0
			        ELSE 1 END) AS ranked (rank)
			CROSS JOIN LATERAL (
			    SELECT CASE WHEN %s AND a.in_force_from <= :today THEN 0
			                WHEN a.state IN ('expired', 'renewed') OR a.in_force_to < :today
			                    OR a.terminated_last_day < :today THEN 2
			                ELSE 1 END,
			           abs(least(a.in_force_to, coalesce(a.terminated_last_day, a.in_force_to)) - :today)
			) AS pressing (urgency, days)
			WHERE r.organisation = :organisation
			""".formatted(RUNNING);

	private final JdbcClient jdbc;

	private final Clock clock;

	AgreementList(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * A part of the list, in the order asked for.
	 * @param q words to find anywhere in title or reference
	 */
	public CountedPage<AgreementSummary> find(@Nullable UUID organisation, @Nullable String q,
			Agreement.@Nullable State state, AgreementOrder order, PageQuery page) {
		if (organisation == null) {
			return new CountedPage<>(List.of(), null, 0);
		}
		SearchText search = SearchText.of(q);
		LocalDate today = LocalDate.now(this.clock);
		String found = FOUND + where(search, state);
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("organisation", organisation);
		parameters.put("pattern", (search != null) ? search.pattern() : null);
		parameters.put("loose", (search != null) ? search.loose() : null);
		parameters.put("exact", (search != null) ? search.exact() : null);
		parameters.put("today", today);
		parameters.put("state", (state != null) ? WireNames.of(state) : null);
		long total = this.jdbc.sql("SELECT count(*) " + found).params(parameters).query(Long.class).single();
		order.after(page, parameters);
		List<ListedAgreement> rows = this.jdbc.sql("""
				SELECT a.*, (SELECT count(*) FROM objective o WHERE o.agreement = a.id) AS objectives,
				    ranked.rank, pressing.urgency, pressing.days
				%s AND %s
				ORDER BY %s
				LIMIT :size
				""".formatted(found, order.rest(), order.columns()))
			.params(parameters)
			.param("size", page.fetchSize())
			.query(ListedAgreement::read)
			.list();
		Map<UUID, List<Party>> parties = parties(rows.stream().map(ListedAgreement::id).toList());
		return CountedPage.of(page.toPage(rows, order::key), total)
			.map((row) -> row.summary(parties.getOrDefault(row.id(), List.of()), today));
	}

	private static String where(@Nullable SearchText search, Agreement.@Nullable State state) {
		String where = (search != null)
				? " AND a.loose_text LIKE :pattern AND a.loose_text LIKE ALL (cast(:loose AS text[]))\n" : "";
		return (state == null) ? where : where + switch (state) {
			case SIGNED -> " AND " + RUNNING + " AND a.in_force_from > :today\n";
			case IN_FORCE -> " AND " + RUNNING + " AND a.in_force_from <= :today\n";
			case EXPIRED -> " AND a.state = 'in-force' AND a.in_force_to < :today\n";
			case TERMINATED -> " AND a.state = 'terminated' AND a.terminated_last_day < :today\n";
			case DRAFT, IN_REVIEW, READY_TO_SIGN, RENEWED -> " AND a.state = :state\n";
		};
	}

	private Map<UUID, List<Party>> parties(List<UUID> agreements) {
		if (agreements.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql("SELECT * FROM party WHERE agreement IN (:agreements) ORDER BY position")
			.param("agreements", agreements)
			.query((row, number) -> Map.entry(Columns.id(row, "agreement"),
					new Party(new PartyId(Columns.id(row, "id")), Columns.id(row, "organisation"),
							Columns.text(row, "name"), Columns.optionalText(row, "role"))))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	/**
	 * What a list shows of an agreement.
	 */
	public record AgreementSummary(UUID id, Agreement.Kind kind, @Nullable String reference, LocalizedText title,
			@Nullable LocalDate signedOn, LocalDate inForceFrom, LocalDate inForceTo, Agreement.State state,
			List<Party> parties, int objectiveCount) {
	}

}
