package org.ecotown.agreements.contribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.ecotown.agreements.AgreementId;
import org.ecotown.agreements.objective.Indicator;
import org.ecotown.agreements.objective.IndicatorId;
import org.ecotown.agreements.objective.Objectives;
import org.ecotown.contract.agreements.ContributionDraft.State;
import org.ecotown.platform.paging.Keyset;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.text.WireNames;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lists the contributions behind an agreement, the latest period first.
 */
@Repository
public class ContributionList {

	private final JdbcClient jdbc;

	private final Objectives objectives;

	private final ContributionRow row;

	ContributionList(JdbcClient jdbc, Objectives objectives, JsonMapper json) {
		this.jdbc = jdbc;
		this.objectives = objectives;
		this.row = new ContributionRow(json);
	}

	/**
	 * A part of the list.
	 * @param reporter whose organisation reported them; null for all
	 */
	public Page<Contribution> find(AgreementId agreement, @Nullable UUID objective, @Nullable UUID indicator,
			@Nullable State state, @Nullable UUID reporter, PageQuery page) {
		StringBuilder where = new StringBuilder("agreement = :agreement");
		Map<String, Object> values = new HashMap<>(Map.of("agreement", agreement.value()));
		if (objective != null) {
			where.append(" AND objective = :objective");
			values.put("objective", objective);
		}
		if (indicator != null) {
			Indicator found = this.objectives.indicator(new IndicatorId(indicator), agreement).orElse(null);
			if (found == null) {
				return new Page<>(List.of(), null);
			}
			where.append(" AND objective = :of AND measure = :measure");
			values.put("of", found.objective().value());
			values.put("measure", found.measure());
		}
		if (reporter != null) {
			where.append(" AND reported_by_organisation = :reporter");
			values.put("reporter", reporter);
		}
		if (state != null) {
			where.append(" AND state = :state");
			values.put("state", WireNames.of(state));
		}
		if (!page.after().isEmpty()) {
			where.append(" AND (period_to, id) < (:to, :id)");
			values.put("to", Keyset.date(page, 0));
			values.put("id", Keyset.id(page, 1));
		}
		values.put("size", page.fetchSize());
		List<Contribution> rows = this.jdbc
			.sql("SELECT * FROM contribution WHERE " + where + " ORDER BY period_to DESC, id DESC LIMIT :size")
			.params(values)
			.query(this.row)
			.list();
		return page.toPage(rows, (last) -> List.of(last.period().to().toString(), last.id().toString()));
	}

}
