package org.ecotown.training.course;

import java.util.List;
import java.util.Map;

import org.ecotown.platform.paging.Keyset;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.paging.Ranked;
import org.jspecify.annotations.Nullable;

/**
 * In which order courses are listed. A cursor belongs to the order it was made in.
 */
enum CourseOrder {

	/** The one that was added last comes first. */
	NEWEST("c.id desc", "(cast(:afterId as uuid) is null or c.id < cast(:afterId as uuid))") {

		@Override
		List<String> key(Ranked<Course> row) {
			return List.of(row.row().id().toString());
		}

		@Override
		void after(PageQuery page, Map<String, @Nullable Object> parameters) {
			parameters.put("afterId", Keyset.id(page, 0));
		}

	},

	/** By Thai title; what a search finds but for tone marks comes last. */
	TITLE("ranked.rank, c.title_th collate thai, c.id", """
			(cast(:afterTitle as text) is null or (ranked.rank, c.title_th collate thai, c.id)
			    > (:afterRank, :afterTitle collate thai, cast(:afterId as uuid)))
			""") {

		@Override
		List<String> key(Ranked<Course> row) {
			return List.of(String.valueOf(row.rank()), row.row().title().th(), row.row().id().toString());
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

	CourseOrder(String columns, String rest) {
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

	abstract List<String> key(Ranked<Course> row);

	abstract void after(PageQuery page, Map<String, @Nullable Object> parameters);

}
