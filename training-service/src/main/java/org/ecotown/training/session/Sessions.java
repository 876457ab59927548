package org.ecotown.training.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.ecotown.platform.paging.Keyset;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.security.Caller;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the sessions a caller may see: those its organisation created, those of
 * agreements it is a party of, and those its enterprise is invited to.
 */
@Repository
public class Sessions {

	/** The sessions of an organisation. */
	static final String SELECT = """
			select s.*, o.runs,
			    (select json_agg(json_build_object('date', d.day, 'startsAt', to_char(d.starts_at, 'HH24:MI'),
			            'endsAt', to_char(d.ends_at, 'HH24:MI')) order by d.day)
			        from session_day d where d.session_id = s.id) as days,
			    array(select e.enterprise from session_enterprise e where e.session_id = s.id order by e.place)
			        as enterprises
			from session s join session_organisation o on o.session_id = s.id and o.organisation = :organisation
			""";

	private final JdbcClient jdbc;

	private final SessionRows rows;

	Sessions(JdbcClient jdbc, SessionRows rows) {
		this.jdbc = jdbc;
		this.rows = rows;
	}

	/**
	 * A session the caller may see.
	 */
	public Session read(SessionId id, Caller caller) {
		return find(id, caller).orElseThrow(SessionNotFound::new);
	}

	/**
	 * A session the caller may see, which nobody else changes until the end of the
	 * transaction. It is read by a statement of its own: the one that waits for the lock
	 * would not see the days changed meanwhile.
	 */
	public Session lock(SessionId id, Caller caller) {
		return lock(id, caller, "for no key update");
	}

	/**
	 * A session the caller may see, which nobody closes until the end of the transaction;
	 * several may do so at once.
	 */
	public Session lockState(SessionId id, Caller caller) {
		return lock(id, caller, "for share");
	}

	/**
	 * A part of the sessions, the latest first.
	 */
	public Page<Session> list(Caller caller, SessionFilter filter, PageQuery page) {
		SessionState state = filter.state();
		List<Session> sessions = this.jdbc.sql(SELECT + """
				where (cast(:agreement as uuid) is null or s.agreement = :agreement)
				and (cast(:objective as uuid) is null or s.objective = :objective)
				and (cast(:state as text) is null or s.state = :state)
				and (cast(:course as uuid) is null or s.course_id = :course)
				and (cast(:from as date) is null or s.last_day >= :from)
				and (cast(:day as date) is null or (s.first_day, s.id) < (:day, :id))
				order by s.first_day desc, s.id desc
				limit :limit
				""")
			.param("organisation", caller.organisation())
			.param("agreement", filter.agreement())
			.param("objective", filter.objective())
			.param("state", (state != null) ? state.wireName() : null)
			.param("course", filter.course())
			.param("from", filter.from())
			.param("day", Keyset.date(page, 0))
			.param("id", Keyset.id(page, 1))
			.param("limit", page.fetchSize())
			.query(this.rows)
			.list();
		return page.toPage(sessions,
				(session) -> List.of(session.plan().firstDay().toString(), session.id().value().toString()));
	}

	/**
	 * The organisation of an enterprise that the session is held for.
	 */
	public Optional<EnterpriseDirectory.InvitedEnterprise> invited(SessionId id, UUID enterprise) {
		return this.jdbc.sql("""
				select enterprise, organisation from session_enterprise
				where session_id = :id and enterprise = :enterprise
				""")
			.param("id", id.value())
			.param("enterprise", enterprise)
			.query((row, number) -> new EnterpriseDirectory.InvitedEnterprise(row.getObject("enterprise", UUID.class),
					row.getObject("organisation", UUID.class)))
			.optional();
	}

	private Session lock(SessionId id, Caller caller, String mode) {
		this.jdbc.sql("select 1 from session where id = :id " + mode)
			.param("id", id.value())
			.query(Integer.class)
			.optional();
		return read(id, caller);
	}

	private Optional<Session> find(SessionId id, Caller caller) {
		return this.jdbc.sql(SELECT + "where s.id = :id")
			.param("id", id.value())
			.param("organisation", caller.organisation())
			.query(this.rows)
			.optional();
	}

}
