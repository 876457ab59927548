package org.ecotown.enterprises.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ecotown.enterprises.enterprise.ForReadingOnly;
import org.ecotown.enterprises.enterprise.Sight;
import org.ecotown.platform.paging.Keyset;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.security.Caller;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The stored projects.
 */
@Repository
public class Projects {

	private static final String SELECT = """
			select p.*, e.name_th as enterprise_th, e.name_en as enterprise_en,
				(select coalesce(json_agg(json_build_object('measure', b.measure, 'value', b.value::text,
						'unitCode', b.unit_code, 'asOf', b.as_of) order by b.position), '[]')
					from project_baseline b where b.project = p.id)::text as baselines
			from project p
			join enterprise e on e.id = p.enterprise
			where %s
			""".formatted(Sight.VISIBLE);

	private static final String LIST = SELECT + """
				and (cast(:enterprise as uuid) is null or p.enterprise = :enterprise)
				and (cast(:agreement as uuid) is null or p.agreement = :agreement)
				and (cast(:objective as uuid) is null or p.objective = :objective)
				and (cast(:afterStart as date) is null
					or (p.starts_on, p.id) < (cast(:afterStart as date), cast(:afterId as uuid)))
			order by p.starts_on desc, p.id desc
			limit :fetchSize
			""";

	private static final String INSERT = """
			insert into project (id, version, enterprise, agreement, objective, title_th, title_en, summary_th,
				summary_en, technology_th, technology_en, trl_start, starts_on, ends_on, stage, sample)
			values (:id, :version, :enterprise, :agreement, :objective, :titleTh, :titleEn, :summaryTh,
				:summaryEn, :technologyTh, :technologyEn, :trlStart, :startsOn, :endsOn, :stage, :sample)
			""";

	private static final String UPDATE = """
			update project
			set version = :version, agreement = :agreement, objective = :objective, title_th = :titleTh,
				title_en = :titleEn, summary_th = :summaryTh, summary_en = :summaryEn, technology_th = :technologyTh,
				technology_en = :technologyEn, trl_start = :trlStart, starts_on = :startsOn, ends_on = :endsOn,
				stage = :stage, sample = :sample
			where id = :id
			""";

	private static final String INSERT_BASELINE = """
			insert into project_baseline (project, position, measure, value, unit_code, as_of)
			values (:project, :position, :measure, :value, :unitCode, :asOf)
			""";

	private final JdbcClient jdbc;

	private final ProjectRow rows;

	Projects(JdbcClient jdbc, ProjectRow rows) {
		this.jdbc = jdbc;
		this.rows = rows;
	}

	/**
	 * The project if its enterprise is within sight.
	 */
	public Optional<Project> find(ProjectId id, Sight sight) {
		return this.jdbc.sql(SELECT + " and p.id = :id")
			.param("id", id.value())
			.params(sight.parameters())
			.query(this.rows::read)
			.optional();
	}

	/**
	 * The project of something to be reported or decided by the caller.
	 * @throws ForReadingOnly if only other roles of the caller see it
	 * @throws ProjectNotFound if none does
	 */
	public Project require(ProjectId id, Caller caller) {
		return find(id, Sight.of(caller)).orElseThrow(
				() -> find(id, Sight.of(caller.reading())).isPresent() ? new ForReadingOnly() : new ProjectNotFound());
	}

	/**
	 * The same, locked until the transaction ends.
	 */
	Optional<Project> lock(ProjectId id, Sight sight) {
		return this.jdbc.sql(SELECT + " and p.id = :id for update of p")
			.param("id", id.value())
			.params(sight.parameters())
			.query(this.rows::read)
			.optional();
	}

	boolean exists(ProjectId id) {
		return this.jdbc.sql("select exists (select from project where id = :id)")
			.param("id", id.value())
			.query(Boolean.class)
			.single();
	}

	/**
	 * The latest first.
	 */
	public Page<Project> list(ProjectFilter filter, Sight sight, PageQuery page) {
		Map<String, @Nullable Object> parameters = new HashMap<>(sight.parameters());
		parameters.put("enterprise", filter.enterprise());
		parameters.put("agreement", filter.agreement());
		parameters.put("objective", filter.objective());
		parameters.put("afterStart", Keyset.date(page, 0));
		parameters.put("afterId", Keyset.id(page, 1));
		parameters.put("fetchSize", page.fetchSize());
		List<Project> found = this.jdbc.sql(LIST).params(parameters).query(this.rows::read).list();
		return page.toPage(found, (row) -> List.of(row.details().startsOn().toString(), row.id().toString()));
	}

	void add(Project project) {
		this.jdbc.sql(INSERT).params(ProjectRow.parameters(project)).update();
		addBaselines(project);
	}

	void save(Project project) {
		this.jdbc.sql(UPDATE).params(ProjectRow.parameters(project)).update();
		this.jdbc.sql("delete from project_baseline where project = :id").param("id", project.id().value()).update();
		addBaselines(project);
	}

	private void addBaselines(Project project) {
		int position = 0;
		for (Baseline baseline : project.details().baselines()) {
			this.jdbc.sql(INSERT_BASELINE)
				.param("project", project.id().value())
				.param("position", position++)
				.param("measure", baseline.measure())
				.param("value", baseline.value().value())
				.param("unitCode", baseline.unitCode())
				.param("asOf", baseline.asOf())
				.update();
		}
	}

}
