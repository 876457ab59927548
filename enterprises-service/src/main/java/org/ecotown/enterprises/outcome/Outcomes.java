package org.ecotown.enterprises.outcome;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ecotown.enterprises.enterprise.ForReadingOnly;
import org.ecotown.enterprises.enterprise.Sight;
import org.ecotown.enterprises.project.ProjectId;
import org.ecotown.platform.paging.Keyset;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.preconditions.PreconditionFailed;
import org.ecotown.platform.security.Actor;
import org.ecotown.platform.security.Caller;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The stored outcomes.
 */
@Repository
public class Outcomes {

	private static final String SELECT = """
			select o.*,
				(select coalesce(json_agg(json_build_object('name', v.name, 'sha256', v.sha256, 'size', v.size,
						'type', v.media_type, 'sentSha256', v.sent_sha256) order by v.added_at), '[]')
					from outcome_evidence v
					where v.outcome = o.id)::text as evidence
			from outcome o
			join project p on p.id = o.project
			join enterprise e on e.id = p.enterprise
			where %s
			""".formatted(Sight.VISIBLE);

	private static final String LIST = SELECT + """
				and o.project = :project
				and (cast(:afterFrom as date) is null
					or (o.period_from, o.id) < (cast(:afterFrom as date), cast(:afterId as uuid)))
			order by o.period_from desc, o.id desc
			limit :fetchSize
			""";

	private static final String INSERT = """
			insert into outcome (id, version, revision, project, agreement, objective, measure, period_from, period_to,
				value, unit_code, baseline, note, state, reported_by, reported_by_name, reported_by_organisation,
				reported_at, reporters)
			values (:id, :version, :revision, :project, :agreement, :objective, :measure, :periodFrom, :periodTo,
				:value, :unitCode, :baseline, :note, :state, :reportedBy, :reportedByName, :reportedByOrganisation,
				:reportedAt, array[:reporters])
			""";

	private static final String UPDATE = """
			update outcome
			set version = :version, revision = :revision, agreement = :agreement, objective = :objective,
				measure = :measure, period_from = :periodFrom, period_to = :periodTo, value = :value,
				unit_code = :unitCode, baseline = :baseline, note = :note, state = :state, reported_by = :reportedBy,
				reported_by_name = :reportedByName, reported_by_organisation = :reportedByOrganisation,
				reported_at = :reportedAt, reporters = array[:reporters], verified_by = :verifiedBy,
				verified_by_name = :verifiedByName, verified_by_organisation = :verifiedByOrganisation,
				verified_at = :verifiedAt, return_reason = :returnReason, withdrawal_reason = :withdrawalReason
			where id = :id
			""";

	private static final String READABLE_FILE = """
			select v.name, v.sha256, v.size, v.media_type as type, v.sent_sha256
			from outcome_evidence v
			join outcome o on o.id = v.outcome
			join project p on p.id = o.project
			join enterprise e on e.id = p.enterprise
			where v.sha256 = :sha256 and %s
			order by v.added_at desc
			limit 1
			""".formatted(Sight.VISIBLE);

	private final JdbcClient jdbc;

	private final OutcomeRow rows;

	Outcomes(JdbcClient jdbc, OutcomeRow rows) {
		this.jdbc = jdbc;
		this.rows = rows;
	}

	/**
	 * The outcome if its enterprise is within sight.
	 */
	public Optional<Outcome> find(OutcomeId id, Sight sight) {
		return this.jdbc.sql(SELECT + " and o.id = :id")
			.param("id", id.value())
			.params(sight.parameters())
			.query(this.rows::read)
			.optional();
	}

	/**
	 * The outcome the caller is about to change.
	 * @throws ForReadingOnly if only other roles of the caller see it
	 * @throws OutcomeNotFound if none does
	 */
	Outcome require(OutcomeId id, Caller caller) {
		return find(id, Sight.of(caller)).orElseThrow(
				() -> find(id, Sight.of(caller.reading())).isPresent() ? new ForReadingOnly() : new OutcomeNotFound());
	}

	/**
	 * The same, locked until the transaction ends. It is read by a statement of its own:
	 * the one that waits for the lock would not see the evidence added meanwhile.
	 */
	Outcome lock(OutcomeId id, Caller caller) {
		this.jdbc.sql("select 1 from outcome where id = :id for update")
			.param("id", id.value())
			.query(Integer.class)
			.optional();
		return require(id, caller);
	}

	boolean exists(OutcomeId id) {
		return this.jdbc.sql("select exists (select from outcome where id = :id)")
			.param("id", id.value())
			.query(Boolean.class)
			.single();
	}

	/**
	 * The latest period first.
	 */
	public Page<Outcome> list(ProjectId project, Sight sight, PageQuery page) {
		Map<String, @Nullable Object> parameters = new HashMap<>(sight.parameters());
		parameters.put("project", project.value());
		parameters.put("afterFrom", Keyset.date(page, 0));
		parameters.put("afterId", Keyset.id(page, 1));
		parameters.put("fetchSize", page.fetchSize());
		List<Outcome> found = this.jdbc.sql(LIST).params(parameters).query(this.rows::read).list();
		return page.toPage(found, (row) -> List.of(row.measurement().period().from().toString(), row.id().toString()));
	}

	/**
	 * @throws OutcomeExists if a day of the period has a figure
	 * @throws PreconditionFailed if the id is in use
	 */
	void add(Outcome outcome) {
		write(INSERT, outcome);
	}

	/**
	 * @throws OutcomeExists if a day of the period has another figure
	 */
	void save(Outcome outcome) {
		write(UPDATE, outcome);
	}

	private void write(String sql, Outcome outcome) {
		// two reports at once take turns; their periods would wait for each other
		this.jdbc.sql("select 1 from project where id = :project for no key update")
			.param("project", outcome.project().value())
			.query()
			.singleRow();
		try {
			this.jdbc.sql(sql).params(OutcomeRow.parameters(outcome)).update();
		}
		catch (DuplicateKeyException ex) {
			// somebody took the id between the look and the insert
			throw new PreconditionFailed();
		}
		catch (DataIntegrityViolationException ex) {
			if (String.valueOf(ex.getMessage()).contains("outcome_once")) {
				throw new OutcomeExists();
			}
			throw ex;
		}
	}

	void attach(Outcome outcome, Evidence file, Actor actor) {
		this.jdbc.sql("""
				insert into outcome_evidence (outcome, sha256, name, size, media_type, sent_sha256, added_by)
				values (:outcome, :sha256, :name, :size, :mediaType, :sentSha256, :addedBy)
				on conflict (outcome, sha256) do nothing
				""")
			.param("outcome", outcome.id().value())
			.param("sha256", file.sha256())
			.param("name", file.name())
			.param("size", file.size())
			.param("mediaType", file.type())
			.param("sentSha256", file.sentSha256())
			.param("addedBy", actor.id())
			.update();
	}

	/**
	 * A file of an outcome within sight.
	 */
	public Optional<Evidence> file(String sha256, Sight sight) {
		return this.jdbc.sql(READABLE_FILE)
			.param("sha256", sha256)
			.params(sight.parameters())
			.query((row, number) -> new Evidence(row.getString("name"), row.getString("sha256"), row.getLong("size"),
					row.getString("type"), row.getString("sent_sha256")))
			.optional();
	}

}
