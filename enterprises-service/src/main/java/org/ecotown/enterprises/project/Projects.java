package org.ecotown.enterprises.project;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.ecotown.enterprises.enterprise.EnterpriseId;
import org.ecotown.enterprises.enterprise.EnterpriseProjects;
import org.ecotown.enterprises.enterprise.ForReadingOnly;
import org.ecotown.enterprises.enterprise.Sight;
import org.ecotown.platform.paging.CountedPage;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.rows.Columns;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.text.SearchText;
import org.ecotown.platform.text.WireNames;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The stored projects.
 */
@Repository
public class Projects implements EnterpriseProjects {

	private static final String COLUMNS = """
			select p.*, e.name_th as enterprise_th, e.name_en as enterprise_en,
				(select coalesce(json_agg(json_build_object('measure', b.measure, 'value', b.value::text,
						'unitCode', b.unit_code, 'asOf', b.as_of) order by b.position), '[]')
					from project_baseline b where b.project = p.id)::text as baselines
			""";

	private static final String SELECT = COLUMNS + """
			from project p
			join enterprise e on e.id = p.enterprise
			where %s
			""".formatted(Sight.VISIBLE);

	private static final String FOUND = """
			from project p
			join enterprise e on e.id = p.enterprise
			cross join lateral (
				select case when cast(:exact as text[]) is null
						or p.exact_text || ' ' || e.exact_text like all (cast(:exact as text[])) then 0
					else 1 end) as ranked (rank)
			where %s
				and (cast(:loose as text[]) is null
					or p.loose_text || ' ' || e.loose_text like all (cast(:loose as text[])))
				and (cast(:enterprise as uuid) is null or p.enterprise = :enterprise)
				and (cast(:agreement as uuid) is null or p.agreement = :agreement)
				and (cast(:objective as uuid) is null or p.objective = :objective)
				and (cast(:stage as text) is null or p.stage = :stage)
			""".formatted(Sight.VISIBLE);

	private static final Map<ProjectOrder, String> LISTS = Arrays.stream(ProjectOrder.values())
		.collect(Collectors.toUnmodifiableMap(Function.identity(), (order) -> COLUMNS + """
				, ranked.rank %s and %s
				order by %s
				limit :fetchSize
				""".formatted(FOUND, order.rest(), order.columns())));

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

	@Override
	public boolean exist(EnterpriseId enterprise) {
		return this.jdbc.sql("select exists (select from project where enterprise = :enterprise)")
			.param("enterprise", enterprise.value())
			.query(Boolean.class)
			.single();
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

	/**
	 * The enterprise of a project that is there.
	 */
	public EnterpriseId enterpriseOf(ProjectId id) {
		return this.jdbc.sql("select enterprise from project where id = :id")
			.param("id", id.value())
			.query((row, number) -> new EnterpriseId(Columns.id(row, "enterprise")))
			.single();
	}

	boolean exists(ProjectId id) {
		return this.jdbc.sql("select exists (select from project where id = :id)")
			.param("id", id.value())
			.query(Boolean.class)
			.single();
	}

	/**
	 * In the order asked for, with how many there are.
	 */
	public CountedPage<Project> list(ProjectFilter filter, Sight sight, PageQuery page) {
		Map<String, @Nullable Object> parameters = new HashMap<>(sight.parameters());
		SearchText search = SearchText.of(filter.q());
		parameters.put("loose", (search != null) ? search.loose() : null);
		parameters.put("exact", (search != null) ? search.exact() : null);
		parameters.put("enterprise", filter.enterprise());
		parameters.put("agreement", filter.agreement());
		parameters.put("objective", filter.objective());
		parameters.put("stage", (filter.stage() != null) ? WireNames.of(filter.stage()) : null);
		long total = this.jdbc.sql("select count(*) " + FOUND).params(parameters).query(Long.class).single();
		filter.order().after(page, parameters);
		parameters.put("fetchSize", page.fetchSize());
		List<ListedProject> found = this.jdbc.sql(LISTS.get(filter.order()))
			.params(parameters)
			.query((row, number) -> new ListedProject(row.getInt("rank"), Columns.instant(row, "created_at"),
					this.rows.read(row, number)))
			.list();
		return CountedPage.of(page.toPage(found, filter.order()::key).map(ListedProject::project), total);
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
