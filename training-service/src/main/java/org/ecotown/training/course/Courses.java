package org.ecotown.training.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.ecotown.platform.paging.Keyset;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.text.LocalizedText;
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
			    select from session s join session_organisation o on o.session_id = s.id
			    where s.course_id = c.id and o.organisation = :organisation))
			""";

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

	Page<Course> list(Caller caller, PageQuery page) {
		List<Course> rows = this.jdbc.sql("select c.* from course c where " + VISIBLE + """
				and (cast(:after as uuid) is null or c.id < :after)
				order by c.id desc
				limit :limit
				""")
			.param("organisation", caller.organisation())
			.param("after", Keyset.id(page, 0))
			.param("limit", page.fetchSize())
			.query(Courses::course)
			.list();
		return page.toPage(rows, (course) -> List.of(course.id().value().toString()));
	}

	Course add(CourseRequest request, UUID organisation) {
		return write("""
				insert into course (title_th, title_en, description_th, description_en, technology_th, technology_en,
				    hours, sample, organisation)
				values (:titleTh, :titleEn, :descriptionTh, :descriptionEn, :technologyTh, :technologyEn,
				    :hours, :sample, :organisation)
				returning *
				""", request).param("organisation", organisation).query(Courses::course).single();
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
		LocalizedText description = request.description();
		LocalizedText technology = request.technology();
		return this.jdbc.sql(sql)
			.param("titleTh", request.title().th())
			.param("titleEn", request.title().en())
			.param("descriptionTh", (description != null) ? description.th() : null)
			.param("descriptionEn", (description != null) ? description.en() : null)
			.param("technologyTh", (technology != null) ? technology.th() : null)
			.param("technologyEn", (technology != null) ? technology.en() : null)
			.param("hours", request.hours())
			.param("sample", request.isSample());
	}

	private static Course course(ResultSet row, int number) throws SQLException {
		return new Course(new CourseId(row.getObject("id", UUID.class)),
				new LocalizedText(row.getString("title_th"), row.getString("title_en")), text(row, "description"),
				text(row, "technology"), row.getBigDecimal("hours"), row.getBoolean("sample"),
				row.getObject("organisation", UUID.class), row.getInt("version"));
	}

	private static @Nullable LocalizedText text(ResultSet row, String column) throws SQLException {
		String th = row.getString(column + "_th");
		String en = row.getString(column + "_en");
		return (th != null && en != null) ? new LocalizedText(th, en) : null;
	}

}
