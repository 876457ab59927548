package org.ecotown.enterprises.enterprise;

import java.util.List;
import java.util.Map;

import org.ecotown.platform.paging.Keyset;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.rows.Columns;
import org.jspecify.annotations.Nullable;

/**
 * In which order enterprises are listed. A cursor belongs to the order it was made in.
 */
public enum EnterpriseOrder {

	/** By Thai name; what a search finds but for tone marks comes last. */
	NAME("ranked.rank, e.name_th collate thai, e.id", """
			(cast(:afterName as text) is null or (ranked.rank, e.name_th collate thai, e.id)
				> (:afterRank, :afterName collate thai, cast(:afterId as uuid)))
			""") {

		@Override
		List<String> key(ListedEnterprise row) {
			return List.of(String.valueOf(row.rank()), row.enterprise().name().th(), row.enterprise().id().toString());
		}

		@Override
		void after(PageQuery page, Map<String, @Nullable Object> parameters) {
			parameters.put("afterRank", Keyset.number(page, 0));
			parameters.put("afterName", page.after(1));
			parameters.put("afterId", Keyset.id(page, 2));
		}

	},

	/** The one that was registered last comes first. */
	NEWEST("e.created_at desc, e.id desc", """
			(cast(:afterAt as timestamptz) is null
				or (e.created_at, e.id) < (cast(:afterAt as timestamptz), cast(:afterId as uuid)))
			""") {

		@Override
		List<String> key(ListedEnterprise row) {
			return List.of(row.registeredAt().toString(), row.enterprise().id().toString());
		}

		@Override
		void after(PageQuery page, Map<String, @Nullable Object> parameters) {
			parameters.put("afterAt", Columns.time(Keyset.instant(page, 0)));
			parameters.put("afterId", Keyset.id(page, 1));
		}

	},

	/** The one with most members comes first, those who said no number last. */
	MEMBERS("coalesce(e.member_count, -1) desc, e.id desc", """
			(cast(:afterId as uuid) is null
				or (coalesce(e.member_count, -1), e.id) < (:afterMembers, cast(:afterId as uuid)))
			""") {

		@Override
		List<String> key(ListedEnterprise row) {
			Members members = row.enterprise().details().members();
			return List.of(String.valueOf((members != null) ? members.count() : -1), row.enterprise().id().toString());
		}

		@Override
		void after(PageQuery page, Map<String, @Nullable Object> parameters) {
			parameters.put("afterMembers", Keyset.number(page, 0));
			parameters.put("afterId", Keyset.id(page, 1));
		}

	};

	private final String columns;

	private final String rest;

	EnterpriseOrder(String columns, String rest) {
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

	abstract List<String> key(ListedEnterprise row);

	abstract void after(PageQuery page, Map<String, @Nullable Object> parameters);

}
