package org.ecotown.enterprises.project;

import java.util.List;
import java.util.Map;

import org.ecotown.platform.paging.Keyset;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.rows.Columns;
import org.jspecify.annotations.Nullable;

/**
 * In which order projects are listed. A cursor belongs to the order it was made in.
 */
public enum ProjectOrder {

	/**
	 * The one that starts last comes first; what a search finds but for tone marks last.
	 */
	LATEST("ranked.rank, p.starts_on desc, p.id desc", """
			(cast(:afterStart as date) is null or ranked.rank > :afterRank or (ranked.rank = :afterRank
				and (p.starts_on, p.id) < (cast(:afterStart as date), cast(:afterId as uuid))))
			""") {

		@Override
		List<String> key(ListedProject row) {
			Project project = row.project();
			return List.of(String.valueOf(row.rank()), project.details().startsOn().toString(),
					project.id().toString());
		}

		@Override
		void after(PageQuery page, Map<String, @Nullable Object> parameters) {
			parameters.put("afterRank", Keyset.number(page, 0));
			parameters.put("afterStart", Keyset.date(page, 1));
			parameters.put("afterId", Keyset.id(page, 2));
		}

	},

	/** By Thai title. */
	NAME("p.title_th collate thai, p.id", """
			(cast(:afterTitle as text) is null
				or (p.title_th collate thai, p.id) > (:afterTitle collate thai, cast(:afterId as uuid)))
			""") {

		@Override
		List<String> key(ListedProject row) {
			Project project = row.project();
			return List.of(project.details().title().th(), project.id().toString());
		}

		@Override
		void after(PageQuery page, Map<String, @Nullable Object> parameters) {
			parameters.put("afterTitle", page.after(0));
			parameters.put("afterId", Keyset.id(page, 1));
		}

	},

	/** The one that was opened last comes first. */
	NEWEST("p.created_at desc, p.id desc", """
			(cast(:afterAt as timestamptz) is null
				or (p.created_at, p.id) < (cast(:afterAt as timestamptz), cast(:afterId as uuid)))
			""") {

		@Override
		List<String> key(ListedProject row) {
			return List.of(row.openedAt().toString(), row.project().id().toString());
		}

		@Override
		void after(PageQuery page, Map<String, @Nullable Object> parameters) {
			parameters.put("afterAt", Columns.time(Keyset.instant(page, 0)));
			parameters.put("afterId", Keyset.id(page, 1));
		}

	};

	private final String columns;

	private final String rest;

	ProjectOrder(String columns, String rest) {
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

	abstract List<String> key(ListedProject row);

	abstract void after(PageQuery page, Map<String, @Nullable Object> parameters);

}
