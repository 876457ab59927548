package org.ecotown.training.session;

import java.util.List;
import java.util.Map;

import org.ecotown.platform.paging.Keyset;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.paging.Ranked;
import org.jspecify.annotations.Nullable;

/**
 * In which order sessions are listed. A cursor belongs to the order it was made in.
 */
public enum SessionOrder {

	/** The one that begins last comes first. */
	LATEST("s.first_day desc, s.id desc",
			"(cast(:afterDay as date) is null or (s.first_day, s.id) < (:afterDay, cast(:afterId as uuid)))") {

		@Override
		List<String> key(Ranked<Session> row) {
			return dayAndId(row.row());
		}

		@Override
		void after(PageQuery page, Map<String, @Nullable Object> parameters) {
			afterDayAndId(page, parameters);
		}

	},

	/** The one that begins first comes first. */
	EARLIEST("s.first_day, s.id",
			"(cast(:afterDay as date) is null or (s.first_day, s.id) > (:afterDay, cast(:afterId as uuid)))") {

		@Override
		List<String> key(Ranked<Session> row) {
			return dayAndId(row.row());
		}

		@Override
		void after(PageQuery page, Map<String, @Nullable Object> parameters) {
			afterDayAndId(page, parameters);
		}

	},

	/** By Thai title; what a search finds but for tone marks comes last. */
	TITLE("ranked.rank, s.title_th collate thai, s.id", """
			(cast(:afterTitle as text) is null or (ranked.rank, s.title_th collate thai, s.id)
			    > (:afterRank, :afterTitle collate thai, cast(:afterId as uuid)))
			""") {

		@Override
		List<String> key(Ranked<Session> row) {
			return List.of(String.valueOf(row.rank()), row.row().plan().title().th(), row.row().id().toString());
		}

		@Override
		void after(PageQuery page, Map<String, @Nullable Object> parameters) {
			parameters.put("afterRank", Keyset.number(page, 0));
			parameters.put("afterTitle", page.after(1));
			parameters.put("afterId", Keyset.id(page, 2));
		}

	};

	private final String columns;

	private final String rest;

	SessionOrder(String columns, String rest) {
		this.columns = columns;
		this.rest = rest;
	}

	/** What the list is ordered by. */
	String columns() {
		return this.columns;
	}

	/** The condition of what comes after the cursor. */
	String rest() {
		return this.rest;
	}

	abstract List<String> key(Ranked<Session> row);

	abstract void after(PageQuery page, Map<String, @Nullable Object> parameters);

	private static List<String> dayAndId(Session session) {
		return List.of(session.plan().firstDay().toString(), session.id().toString());
	}

	private static void afterDayAndId(PageQuery page, Map<String, @Nullable Object> parameters) {
		parameters.put("afterDay", Keyset.date(page, 0));
		parameters.put("afterId", Keyset.id(page, 1));
	}

}
