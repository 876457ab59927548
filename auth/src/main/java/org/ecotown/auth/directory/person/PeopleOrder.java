package org.ecotown.auth.directory.person;

import java.util.List;
import java.util.Map;

import org.ecotown.platform.paging.Keyset;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.paging.Ranked;
import org.jspecify.annotations.Nullable;

/**
 * In which order people are listed. A cursor belongs to the order it was made in.
 */
public enum PeopleOrder {

	/**
	 * By given name, as a Thai dictionary has them; who is found but for tone marks comes
	 * last.
	 */
	NAME("rank, name_given COLLATE thai, username", """
			(:afterUsername::text IS NULL
			 OR (rank, name_given COLLATE thai, username) > (:afterRank, :afterGiven COLLATE thai, :afterUsername))
			""") {

		@Override
		List<String> key(Ranked<Person> row) {
			return List.of(String.valueOf(row.rank()), String.valueOf(row.row().name().given()), row.row().username());
		}

		@Override
		void after(PageQuery page, Map<String, @Nullable Object> parameters) {
			parameters.put("afterRank", Keyset.number(page, 0));
			parameters.put("afterGiven", page.after(1));
			parameters.put("afterUsername", page.after(2));
		}

	},

	/** Who was registered last comes first. */
	NEWEST("id DESC", "(:afterId::uuid IS NULL OR id < :afterId)") {

		@Override
		List<String> key(Ranked<Person> row) {
			return List.of(row.row().id().toString());
		}

		@Override
		void after(PageQuery page, Map<String, @Nullable Object> parameters) {
			parameters.put("afterId", Keyset.id(page, 0));
		}

	};

	private final String columns;

	private final String rest;

	PeopleOrder(String columns, String rest) {
		this.columns = columns;
		this.rest = rest;
	}

	/** What the list is ordered by. */
	String columns() {
		return this.columns;
	}

	/** The condition of who comes after the cursor. */
	String rest() {
		return this.rest;
	}

	abstract List<String> key(Ranked<Person> row);

	abstract void after(PageQuery page, Map<String, @Nullable Object> parameters);

}
