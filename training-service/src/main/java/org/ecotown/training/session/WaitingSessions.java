package org.ecotown.training.session;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.ecotown.platform.audit.History;
import org.ecotown.platform.audit.LatestChange;
import org.ecotown.platform.paging.CountedPage;
import org.ecotown.platform.paging.Keyset;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.rows.Columns;
import org.ecotown.platform.security.Caller;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What waits for a caller: one query each, in the order in which it is to be done.
 */
@Repository
public class WaitingSessions {

	/** Another one's closing, for staff of those who run the session. */
	private static final String TO_VERIFY = """
			where s.state = 'closed' and reader.runs and :verifies and not (:caller = any(s.closers))
			""";

	private static final String TO_CORRECT = """
			where s.state = 'returned' and reader.runs and :closes and :caller = any(s.closers)
			""";

	private static final String AFTER_CLOSING = """
			and (cast(:at as timestamptz) is null or (s.closed_at, s.id) > (:at, cast(:id as uuid)))
			order by s.closed_at, s.id
			limit :limit
			""";

	private static final String UPCOMING = """
			where s.state = 'open' and s.last_day >= :today
			""";

	private static final String AFTER_DAY = """
			and (cast(:day as date) is null or (s.first_day, s.id) > (:day, cast(:id as uuid)))
			order by s.first_day, s.id
			limit :limit
			""";

	private final JdbcClient jdbc;

	private final SessionRows rows;

	private final History history;

	private final Clock clock;

	WaitingSessions(JdbcClient jdbc, SessionRows rows, History history, Clock clock) {
		this.jdbc = jdbc;
		this.rows = rows;
		this.history = history;
		this.clock = clock;
	}

	/**
	 * Sessions that the caller may verify, or closed and is to correct; the longest
	 * closed first.
	 */
	public CountedPage<Session> list(Caller caller, WaitingFor waiting, PageQuery page) {
		Map<String, @Nullable Object> parameters = parameters(caller, page);
		Instant after = Keyset.instant(page, 0);
		parameters.put("at", Columns.time(after));
		String which = switch (waiting) {
			case VERIFICATION -> TO_VERIFY;
			case CORRECTION -> TO_CORRECT;
		};
		return find(which, AFTER_CLOSING, parameters, page,
				(session) -> Objects.requireNonNull(session.completion().closedAt()).toString());
	}

	/**
	 * Open sessions that are not over, the next one first.
	 */
	public CountedPage<Session> upcoming(Caller caller, PageQuery page) {
		Map<String, @Nullable Object> parameters = parameters(caller, page);
		parameters.put("today", LocalDate.now(this.clock));
		parameters.put("day", Keyset.date(page, 0));
		return find(UPCOMING, AFTER_DAY, parameters, page, (session) -> session.plan().firstDay().toString());
	}

	/**
	 * The latest changes of the sessions the caller sees.
	 */
	public Page<LatestChange> changes(Caller caller, PageQuery page) {
		return this.history.latest(Map.of("session", "select id, title_th, title_en from session"),
				"select 'session', session from session_reader where organisation = :organisation",
				Sight.of(caller).parameters(), page);
	}

	private CountedPage<Session> find(String which, String after, Map<String, @Nullable Object> parameters,
			PageQuery page, Function<Session, String> key) {
		long total = this.jdbc.sql("select count(*) " + Sight.SESSIONS + which)
			.params(parameters)
			.query(Long.class)
			.single();
		List<Session> sessions = this.jdbc.sql(Sessions.SELECT + Sight.SESSIONS + which + after)
			.params(parameters)
			.query(this.rows)
			.list();
		return CountedPage.of(page.toPage(sessions, (session) -> List.of(key.apply(session), session.id().toString())),
				total);
	}

	private static Map<String, @Nullable Object> parameters(Caller caller, PageQuery page) {
		Sight sight = Sight.of(caller);
		Map<String, @Nullable Object> parameters = sight.parameters();
		parameters.put("caller", caller.subject());
		parameters.put("verifies", sight.verifies());
		parameters.put("closes", sight.closes());
		parameters.put("id", Keyset.id(page, 1));
		parameters.put("limit", page.fetchSize());
		return parameters;
	}

	/**
	 * For what a session waits.
	 */
	public enum WaitingFor {

		/** Another person verifies it or sends it back. */
		VERIFICATION,
		/** Who closed it corrects it. */
		CORRECTION

	}

}
