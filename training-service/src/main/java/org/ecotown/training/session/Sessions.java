package org.ecotown.training.session;

import java.util.Arrays;
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
import org.ecotown.platform.text.WireNames;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the sessions a caller may see: those its organisation created, those of
 * agreements it is a party of, and those its enterprise is invited to.
 */
@Repository
public class Sessions {

	/** What a row of a session has; behind it stands {@link Sight#SESSIONS}. */
	static final String SELECT = """
			select s.*, reader.runs,
			    exists (select from session_enterprise e where e.session_id = s.id and e.organisation = :organisation)
			        as invited,
			    (select json_agg(json_build_object('date', d.day, 'startsAt', to_char(d.starts_at, 'HH24:MI'),
			            'endsAt', to_char(d.ends_at, 'HH24:MI')) order by d.day)
			        from session_day d where d.session_id = s.id) as days,
			    array(select e.enterprise from session_enterprise e where e.session_id = s.id order by e.place)
			        as enterprises
			""";

	private static final String FOUND = Sight.SESSIONS + """
			cross join lateral (
			    select case when cast(:pattern as text) is null or s.exact_text like all (cast(:exact as text[])) then 0
			        else 1 end) as ranked (rank)
			where (cast(:pattern as text) is null
			    or (s.loose_text like :pattern and s.loose_text like all (cast(:loose as text[]))))
			and (cast(:agreement as uuid) is null or s.agreement = :agreement)
			and (cast(:objective as uuid) is null or s.objective = :objective)
			and (cast(:state as text) is null or s.state = :state)
			and (cast(:course as uuid) is null or s.course_id = :course)
			and (cast(:from as date) is null or s.last_day >= :from)
			""";

	private static final Map<SessionOrder, String> LISTS = Arrays.stream(SessionOrder.values())
		.collect(Collectors.toUnmodifiableMap(Function.identity(), (order) -> SELECT + """
				, ranked.rank %s and %s
				order by %s
				limit :fetchSize
				""".formatted(FOUND, order.rest(), order.columns())));

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
	 * In the order asked for, with how many there are.
	 */
	public CountedPage<Session> list(Sight sight, SessionFilter filter, PageQuery page) {
		Map<String, @Nullable Object> parameters = sight.parameters();
		SearchText search = SearchText.of(filter.q());
		SessionState state = filter.state();
		parameters.put("pattern", (search != null) ? search.pattern() : null);
		parameters.put("loose", (search != null) ? search.loose() : null);
		parameters.put("exact", (search != null) ? search.exact() : null);
		parameters.put("agreement", filter.agreement());
		parameters.put("objective", filter.objective());
		parameters.put("state", (state != null) ? WireNames.of(state) : null);
		parameters.put("course", filter.course());
		parameters.put("from", filter.from());
		long total = this.jdbc.sql("select count(*) " + FOUND).params(parameters).query(Long.class).single();
		filter.order().after(page, parameters);
		parameters.put("fetchSize", page.fetchSize());
		List<Ranked<Session>> rows = this.jdbc.sql(LISTS.get(filter.order()))
			.params(parameters)
			.query((row, number) -> new Ranked<>(row.getInt("rank"), this.rows.mapRow(row, number)))
			.list();
		return CountedPage.of(page.toPage(rows, filter.order()::key).map(Ranked::row), total);
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
			.query((row, number) -> new EnterpriseDirectory.InvitedEnterprise(Columns.id(row, "enterprise"),
					Columns.id(row, "organisation")))
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
		return this.jdbc.sql(SELECT + Sight.SESSIONS + "where s.id = :id")
			.params(Sight.of(caller).parameters())
			.param("id", id.value())
			.query(this.rows)
			.optional();
	}

}
