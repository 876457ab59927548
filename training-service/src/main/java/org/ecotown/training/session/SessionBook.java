package org.ecotown.training.session;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.ecotown.platform.preconditions.PreconditionFailed;
import org.ecotown.platform.rows.Columns;
import org.ecotown.platform.text.LocalizedText;
import org.ecotown.platform.text.WireNames;
import org.ecotown.training.session.EnterpriseDirectory.InvitedEnterprise;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes sessions. The caller holds the lock of the session.
 */
@Repository
class SessionBook {

	private final JdbcClient jdbc;

	private final SessionRows rows;

	SessionBook(JdbcClient jdbc, SessionRows rows) {
		this.jdbc = jdbc;
		this.rows = rows;
	}

	void add(SessionId id, SessionPlan plan, UUID organisation) {
		write("""
				insert into session (id, course_id, title_th, title_en, agreement, objective, first_day, last_day,
				    venue_th, venue_en, subdistrict, online_url, capacity, trainer, sample, organisation)
				values (:id, :course, :titleTh, :titleEn, :agreement, :objective, :firstDay, :lastDay,
				    :venueTh, :venueEn, :subdistrict, :onlineUrl, :capacity, cast(:trainer as jsonb), :sample,
				    :organisation)
				""", plan).param("id", id.value()).param("organisation", organisation).update();
	}

	void replace(SessionId id, SessionPlan plan, int version) {
		int updated = write("""
				update session
				set course_id = :course, title_th = :titleTh, title_en = :titleEn, agreement = :agreement,
				    objective = :objective, first_day = :firstDay, last_day = :lastDay, venue_th = :venueTh,
				    venue_en = :venueEn, subdistrict = :subdistrict, online_url = :onlineUrl, capacity = :capacity,
				    trainer = cast(:trainer as jsonb), sample = :sample, version = version + 1
				where id = :id and version = :version
				""", plan).param("id", id.value()).param("version", version).update();
		if (updated == 0) {
			throw new PreconditionFailed();
		}
	}

	void complete(SessionId id, Completion completion) {
		this.jdbc.sql("""
				update session
				set state = :state, closed_by = cast(:closedBy as jsonb), closed_at = :closedAt,
				    verified_by = cast(:verifiedBy as jsonb), verified_at = :verifiedAt, return_reason = :returnReason,
				    register_sha256 = :register, register_people = :people, contribution = :revision,
				    closers = :closers,
				    version = version + 1
				where id = :id
				""")
			.param("id", id.value())
			.param("state", WireNames.of(completion.state()))
			.param("closedBy", this.rows.write(completion.closedBy()))
			.param("closedAt", Columns.time(completion.closedAt()))
			.param("verifiedBy", this.rows.write(completion.verifiedBy()))
			.param("verifiedAt", Columns.time(completion.verifiedAt()))
			.param("returnReason", completion.returnReason())
			.param("register", completion.register())
			.param("people", completion.people().toArray(UUID[]::new))
			.param("revision", completion.revision())
			.param("closers", completion.closers().toArray(String[]::new))
			.update();
	}

	void replaceDays(SessionId id, List<SessionDay> days) {
		this.jdbc.sql("delete from session_day where session_id = :id").param("id", id.value()).update();
		for (SessionDay day : days) {
			this.jdbc.sql("""
					insert into session_day (session_id, day, starts_at, ends_at)
					values (:id, :day, :startsAt, :endsAt)
					""")
				.param("id", id.value())
				.param("day", day.date())
				.param("startsAt", day.startsAt())
				.param("endsAt", day.endsAt())
				.update();
		}
	}

	void replaceEnterprises(SessionId id, List<InvitedEnterprise> enterprises) {
		this.jdbc.sql("delete from session_enterprise where session_id = :id").param("id", id.value()).update();
		int place = 0;
		for (InvitedEnterprise enterprise : enterprises) {
			this.jdbc.sql("""
					insert into session_enterprise (session_id, enterprise, organisation, place)
					values (:id, :enterprise, :organisation, :place)
					""")
				.param("id", id.value())
				.param("enterprise", enterprise.id())
				.param("organisation", enterprise.organisation())
				.param("place", place++)
				.update();
		}
	}

	/**
	 * Says anew who runs the session; the organisations of invited enterprises are its
	 * guests.
	 */
	void replaceReaders(SessionId id, Collection<UUID> running) {
		this.jdbc.sql("delete from session_reader where session = :id").param("id", id.value()).update();
		this.jdbc.sql("""
				insert into session_reader (session, organisation, runs)
				select :id, organisation, bool_or(runs)
				from (select unnest(cast(:running as uuid[])) as organisation, true as runs
				      union all
				      select organisation, false from session_enterprise
				      where session_id = :id and organisation is not null) as known
				group by organisation
				""").param("id", id.value()).param("running", running.toArray(UUID[]::new)).update();
	}

	List<UUID> running(SessionId id) {
		return this.jdbc.sql("select organisation from session_reader where session = :id and runs")
			.param("id", id.value())
			.query(UUID.class)
			.list();
	}

	private JdbcClient.StatementSpec write(String sql, SessionPlan plan) {
		LocalizedText venue = plan.venue();
		return this.jdbc.sql(sql)
			.param("course", plan.course().value())
			.param("titleTh", plan.title().th())
			.param("titleEn", plan.title().en())
			.param("agreement", plan.agreement())
			.param("objective", plan.objective())
			.param("firstDay", plan.firstDay())
			.param("lastDay", plan.lastDay())
			.param("venueTh", (venue != null) ? venue.th() : null)
			.param("venueEn", (venue != null) ? venue.en() : null)
			.param("subdistrict", plan.subdistrict())
			.param("onlineUrl", plan.onlineUrl())
			.param("capacity", plan.capacity())
			.param("trainer", this.rows.write(plan.trainer()))
			.param("sample", plan.sample());
	}

}
