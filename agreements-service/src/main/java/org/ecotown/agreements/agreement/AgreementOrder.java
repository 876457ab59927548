package org.ecotown.agreements.agreement;

import java.util.List;
import java.util.Map;

import org.ecotown.platform.paging.Keyset;
import org.ecotown.platform.paging.PageQuery;
import org.jspecify.annotations.Nullable;

/**
 * In which order agreements are listed. A cursor belongs to the order it was made in.
 */
public enum AgreementOrder {

	/** The newest term first; what a search finds but for tone marks comes last. */
	NEWEST("ranked.rank, r.in_force_from DESC, r.agreement DESC", """
			(cast(:afterId AS uuid) IS NULL OR ranked.rank > :afterRank
			    OR (ranked.rank = :afterRank AND (r.in_force_from, r.agreement) < (:afterDay, cast(:afterId AS uuid))))
			""") {

		@Override
		List<String> key(ListedAgreement row) {
			return List.of(String.valueOf(row.rank()), row.inForceFrom().toString(), row.id().toString());
		}

		@Override
		void after(PageQuery page, Map<String, @Nullable Object> parameters) {
			parameters.put("afterRank", Keyset.number(page, 0));
			parameters.put("afterDay", Keyset.date(page, 1));
			parameters.put("afterId", Keyset.id(page, 2));
		}

	},

	/**
	 * Those first that need attention: in force, the one that ends next first; then those
	 * that are yet to be; then those that are over, the last one first.
	 */
	URGENT("pressing.urgency, pressing.days, a.id", """
			(cast(:afterId AS uuid) IS NULL
			    OR (pressing.urgency, pressing.days, a.id) > (:afterUrgency, :afterDays, cast(:afterId AS uuid)))
			""") {

		@Override
		List<String> key(ListedAgreement row) {
			return List.of(String.valueOf(row.urgency()), String.valueOf(row.days()), row.id().toString());
		}

		@Override
		void after(PageQuery page, Map<String, @Nullable Object> parameters) {
			parameters.put("afterUrgency", Keyset.number(page, 0));
			parameters.put("afterDays", Keyset.number(page, 1));
			parameters.put("afterId", Keyset.id(page, 2));
		}

	},

	/** By Thai title. */
	TITLE("a.title_th COLLATE thai, a.id", """
			(cast(:afterId AS uuid) IS NULL
			    OR (a.title_th COLLATE thai, a.id) > (:afterTitle COLLATE thai, cast(:afterId AS uuid)))
			""") {

		@Override
		List<String> key(ListedAgreement row) {
			return List.of(row.title().th(), row.id().toString());
		}

		@Override
		void after(PageQuery page, Map<String, @Nullable Object> parameters) {
			parameters.put("afterTitle", page.after(0));
			parameters.put("afterId", Keyset.id(page, 1));
		}

	};

	private final String columns;

	private final String rest;

	AgreementOrder(String columns, String rest) {
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

	abstract List<String> key(ListedAgreement row);

	abstract void after(PageQuery page, Map<String, @Nullable Object> parameters);

}
