package org.ecotown.enterprises.outcome;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ecotown.enterprises.enterprise.Sight;
import org.ecotown.platform.audit.History;
import org.ecotown.platform.audit.LatestChange;
import org.ecotown.platform.paging.CountedPage;
import org.ecotown.platform.paging.Keyset;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.rows.Columns;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What waits for a caller: one query each, the oldest first, however many agreements it
 * is spread over.
 */
@Repository
public class WaitingOutcomes {

	private static final String FROM = """
			from outcome o
			join project p on p.id = o.project
			join enterprise e on e.id = p.enterprise
			where %s
			""".formatted(Sight.VISIBLE);

	/** Staff of the programme, who did not report it: who may verify it. */
	private static final String TO_VERIFY = FROM + """
			and o.state = 'reported' and :staff and not (:caller = any(o.reporters))
			and exists (
				select from enterprise_reader r
				where r.enterprise = e.id and r.organisation = :sightOrganisation and r.programme)
			""";

	private static final String TO_CORRECT = FROM + """
			and o.state = 'returned'
			and (:caller = any(o.reporters) or (:leader and e.organisation = :sightOrganisation))
			""";

	private static final Map<String, String> NAMES = Map.of("enterprise", "select id, name_th, name_en from enterprise",
			"project", "select id, title_th, title_en from project", OutcomeHistory.TYPE,
			"select o.id, p.title_th, p.title_en from outcome o join project p on p.id = o.project");

	private static final String SELECT = """
			select o.id, o.project, p.title_th, p.title_en, e.name_th, e.name_en, o.measure, o.period_from,
				o.period_to, o.value, o.unit_code, o.reported_by_name, o.reported_at, o.return_reason
			""";

	private static final String AFTER = """
			and (cast(:afterAt as timestamptz) is null or (o.reported_at, o.id) > (:afterAt, cast(:afterId as uuid)))
			order by o.reported_at, o.id
			limit :fetchSize
			""";

	private static final String DUE = """
			from project p
			join enterprise e on e.id = p.enterprise
			where %s
			and :leader and e.organisation = :sightOrganisation
			and p.stage = 'running' and p.starts_on <= :monthEnd and coalesce(p.ends_on, 'infinity') >= :monthStart
			and not exists (
				select from outcome o
				where o.project = p.id and o.state in ('reported', 'verified')
					and o.period_from <= :monthEnd and o.period_to >= :monthStart)
			""".formatted(Sight.VISIBLE);

	private static final String AFTER_DUE = """
			and (cast(:afterStart as date) is null or (p.starts_on, p.id) > (:afterStart, cast(:afterId as uuid)))
			order by p.starts_on, p.id
			limit :fetchSize
			""";

	private final JdbcClient jdbc;

	private final History history;

	private final Clock clock;

	WaitingOutcomes(JdbcClient jdbc, History history, Clock clock) {
		this.jdbc = jdbc;
		this.history = history;
		this.clock = clock;
	}

	/**
	 * Outcomes that the caller may verify, or is to correct.
	 */
	public CountedPage<WaitingOutcome> list(Caller caller, WaitingOutcome.For waiting, PageQuery page) {
		String from = switch (waiting) {
			case VERIFICATION -> TO_VERIFY;
			case CORRECTION -> TO_CORRECT;
		};
		Map<String, @Nullable Object> parameters = parameters(caller);
		long total = count(from, parameters);
		parameters.put("afterAt", Columns.time(Keyset.instant(page, 0)));
		parameters.put("afterId", Keyset.id(page, 1));
		parameters.put("fetchSize", page.fetchSize());
		List<WaitingOutcome> rows = this.jdbc.sql(SELECT + from + AFTER)
			.params(parameters)
			.query(WaitingOutcomes::outcome)
			.list();
		return CountedPage.of(page.toPage(rows, (row) -> List.of(row.reportedAt().toString(), row.id().toString())),
				total);
	}

	/**
	 * Running projects of the caller's enterprise for which nobody has reported a figure
	 * of this month.
	 */
	public CountedPage<DueReport> due(Caller caller, PageQuery page) {
		YearMonth month = YearMonth.now(this.clock);
		Map<String, @Nullable Object> parameters = parameters(caller);
		parameters.put("monthStart", month.atDay(1));
		parameters.put("monthEnd", month.atEndOfMonth());
		long total = count(DUE, parameters);
		parameters.put("afterStart", Keyset.date(page, 0));
		parameters.put("afterId", Keyset.id(page, 1));
		parameters.put("fetchSize", page.fetchSize());
		List<StartedProject> rows = this.jdbc
			.sql("select p.id, p.starts_on, p.title_th, p.title_en, e.name_th, e.name_en\n" + DUE + AFTER_DUE)
			.params(parameters)
			.query((row, number) -> new StartedProject(Columns.date(row, "starts_on"),
					new DueReport(Columns.id(row, "id"), Columns.text(row, "title"), Columns.text(row, "name"))))
			.list();
		var found = page.toPage(rows, (row) -> List.of(row.startsOn().toString(), row.report().project().toString()));
		return new CountedPage<>(found.items().stream().map(StartedProject::report).toList(), found.next(), total);
	}

	/**
	 * The latest changes of all that the caller sees: enterprises, their projects, their
	 * outcomes, which are called after their project.
	 */
	public Page<LatestChange> changes(Caller caller, PageQuery page) {
		return this.history.latest(NAMES,
				"""
						select 'enterprise', e.id from enterprise e where %1$s
						union all
						select 'project', p.id from project p join enterprise e on e.id = p.enterprise where %1$s
						union all
						select 'outcome', o.id from outcome o join project p on p.id = o.project join enterprise e on e.id = p.enterprise
						where %1$s
						"""
					.formatted(Sight.VISIBLE),
				Sight.of(caller).parameters(), page);
	}

	private long count(String from, Map<String, @Nullable Object> parameters) {
		return this.jdbc.sql("select count(*) " + from).params(parameters).query(Long.class).single();
	}

	private static Map<String, @Nullable Object> parameters(Caller caller) {
		Map<String, @Nullable Object> parameters = new HashMap<>(Sight.of(caller).parameters());
		parameters.put("caller", caller.subject());
		parameters.put("staff", caller.is(OutcomeRoles.VERIFIERS));
		parameters.put("leader", caller.is(Role.ENTERPRISE_LEADER));
		return parameters;
	}

	private static WaitingOutcome outcome(ResultSet row, int number) throws SQLException {
		return new WaitingOutcome(Columns.id(row, "id"), Columns.id(row, "project"), Columns.text(row, "title"),
				Columns.text(row, "name"), row.getString("measure"), OutcomeRow.period(row),
				Columns.quantity(row, "value"), row.getString("unit_code"), row.getString("reported_by_name"),
				Columns.instant(row, "reported_at"), row.getString("return_reason"));
	}

	/** With what the list is sorted by. */
	private record StartedProject(LocalDate startsOn, DueReport report) {
	}

}
