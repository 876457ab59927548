package org.ecotown.training.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.ecotown.platform.paging.CountedPage;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.paging.Ranked;
import org.ecotown.platform.rows.Columns;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.text.SearchText;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The courses. A caller sees those of the own organisation and those of the sessions it
 * may see.
 */
@Repository
public class Courses {

	private static final String VISIBLE = """
			(c.organisation = :organisation or exists (
			    select from session s join session_reader reader on reader.session = s.id
			    where s.course_id = c.id and reader.organisation = :organisation))
			""";

	private static final String FOUND = """
			from course c
			cross join lateral (
			    select case when cast(:pattern as text) is null or c.exact_text like all (cast(:exact as text[])) then 0
			        else 1 end) as ranked (rank)
			where (cast(:pattern as text) is null
			    or (c.loose_text like :pattern and c.loose_text like all (cast(:loose as text[]))))
			and
			""" + VISIBLE;

	private static final Map<CourseOrder, String> LISTS = Arrays.stream(CourseOrder.values())
		.collect(Collectors.toUnmodifiableMap(Function.identity(), (order) -> """
				select c.*, ranked.rank %s and %s
				order by %s
				limit :fetchSize
				""".formatted(FOUND, order.rest(), order.columns())));

	private final JdbcClient jdbc;

	Courses(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Whether there is such a course and the caller may see it.
	 */
	public boolean isVisible(CourseId id, Caller caller) {
		return find(id, caller).isPresent();
	}

	Optional<Course> find(CourseId id, Caller caller) {
		return this.jdbc.sql("select c.* from course c where c.id = :id and " + VISIBLE)
			.param("id", id.value())
			.param("organisation", caller.organisation())
			.query(Courses::course)
			.optional();
	}

	/**
	 * In the order asked for, with how many there are.
	 * @param q words of the title or the technology
	 */
	CountedPage<Course> list(Caller caller, @Nullable String q, CourseOrder order, PageQuery page) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		SearchText search = SearchText.of(q);
		parameters.put("organisation", caller.organisation());
		parameters.put("pattern", (search != null) ? search.pattern() : null);
		parameters.put("loose", (search != null) ? search.loose() : null);
		parameters.put("exact", (search != null) ? search.exact() : null);
		long total = this.jdbc.sql("select count(*) " + FOUND).params(parameters).query(Long.class).single();
		order.after(page, parameters);
		parameters.put("fetchSize", page.fetchSize());
		List<Ranked<Course>> rows = this.jdbc.sql(LISTS.get(order))
			.params(parameters)
			.query((row, number) -> new Ranked<>(row.getInt("rank"), course(row, number)))
			.list();
		return CountedPage.of(page.toPage(rows, order::key).map(Ranked::row), total);
	}

	Course add(CourseId id, CourseRequest request, UUID organisation) {
		return write(
				"""
						insert into course (id, title_th, title_en, description_th, description_en, technology_th, technology_en,
						    hours, sample, organisation)
						values (:id, :titleTh, :titleEn, :descriptionTh, :descriptionEn, :technologyTh, :technologyEn,
						    :hours, :sample, :organisation)
						returning *
						""",
				request)
			.param("id", id.value())
			.param("organisation", organisation)
			.query(Courses::course)
			.single();
	}

	/**
	 * Nothing when the course has got another version in the meantime.
	 */
	Optional<Course> replace(Course course, CourseRequest request) {
		return write("""
				update course
				set title_th = :titleTh, title_en = :titleEn, description_th = :descriptionTh,
				    description_en = :descriptionEn, technology_th = :technologyTh, technology_en = :technologyEn,
				    hours = :hours, sample = :sample, version = version + 1
				where id = :id and version = :version
				returning *
				""", request).param("id", course.id().value())
			.param("version", course.version())
			.query(Courses::course)
			.optional();
	}

	private JdbcClient.StatementSpec write(String sql, CourseRequest request) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		Columns.put(parameters, "title", request.title());
		Columns.put(parameters, "description", request.description());
		Columns.put(parameters, "technology", request.technology());
		parameters.put("hours", request.hours());
		parameters.put("sample", request.isSample());
		return this.jdbc.sql(sql).params(parameters);
	}

	private static Course course(ResultSet row, int number) throws SQLException {
		return new Course(new CourseId(Columns.id(row, "id")), Columns.text(row, "title"),
				Columns.optionalText(row, "description"), Columns.optionalText(row, "technology"),
				row.getBigDecimal("hours"), row.getBoolean("sample"), Columns.id(row, "organisation"),
				row.getInt("version"));
	}

}
